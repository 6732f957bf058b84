import type { Orders } from '../../crisis/journal.ts';
import { filled } from '../../crisis/orders.ts';
import { Dialog } from '../../web/Dialog.tsx';
import { seatClass, seatStyle } from '../seat-class.ts';
import { offerText } from '../text/labels.ts';
import { Emblem, emblemOf } from '../widgets/Emblem.tsx';
import { Icon } from '../widgets/Icon.tsx';
import { Ask } from './Ask.tsx';
import { useRoom } from './game-context.ts';
import { askedOf, missing, stepOf } from './orders.ts';

interface SealDialogProps {
  orders: Orders;
  onSeal(): void;
  onClose(): void;
}

/** Asks once more before sealing: what goes out, and what fills in for whatever was left open. */
export function SealDialog({ orders, onSeal, onClose }: SealDialogProps) {
  const { bundle, view, words, t } = useRoom();
  const step = stepOf(view);
  const open = missing(step, orders);
  const sealed = filled(bundle.scenario, view, view.seat, orders);
  return (
    <Dialog heading={t('room:seal.confirm')} closeLabel={t('menu.back')} onClose={onClose}>
      <div
        class={`stack seal-sheet ${seatClass(bundle.scenario, view.seat)}`}
        style={seatStyle(bundle.scenario, view.seat)}
      >
        <span class="wax" aria-hidden="true">
          <Emblem name={emblemOf(bundle.scenario, view.seat)} />
        </span>
        <ul class="seal-list">
          {askedOf(bundle.scenario, view).map((what) => (
            <li key={what} class={open.includes(what) ? 'seal-open' : ''}>
              <b class="small">{t(`room:seal.what.${what}`)}</b> {lineFor(what)}
            </li>
          ))}
        </ul>
        <p class="soft">
          {t('room:seal.final')} <Ask topic="standing" />
        </p>
        <button type="button" class="button button-main" onClick={onSeal}>
          <Icon name="seal" />
          {t('room:seal.yes')}
        </button>
      </div>
    </Dialog>
  );

  function lineFor(what: (typeof open)[number]): string {
    if (what === 'decision')
      return orders.decision ? words(`decisions.${view.seat}.${orders.decision}.title`) : '';
    if (what === 'edits') {
      const lines = (orders.edits ?? []).map((edit) => {
        const offer = edit.kind === 'propose' ? offerText(edit.clause, edit.offer, words, t) : '';
        return `${words(`clauses.${edit.clause}.title`)}: ${t(`room:table.draft.${edit.kind}`, { offer })}`;
      });
      return lines.length > 0 ? lines.join(' · ') : t('room:seal.noEdits');
    }
    const move = orders[what];
    if (move) return words(`moves.${move}.title`);
    const standing = sealed[what];
    return standing
      ? t('room:seal.fillsIn', { move: words(`moves.${standing}.title`) })
      : t('room:seal.nothing');
  }
}
