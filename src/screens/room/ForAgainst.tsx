import { useRoom } from './game-context.ts';

/** A reason to take a choice and a reason not to, from the texts `<base>.for` and `<base>.against`. */
export function ForAgainst({ base }: { base: string }) {
  const { words, t } = useRoom();
  return (
    <dl class="for-against small">
      <div class="for">
        <dt>{t('room:for')}</dt>
        <dd>{words(`${base}.for`)}</dd>
      </div>
      <div class="against">
        <dt>{t('room:against')}</dt>
        <dd>{words(`${base}.against`)}</dd>
      </div>
    </dl>
  );
}
