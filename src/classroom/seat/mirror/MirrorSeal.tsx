import { Ask } from '../../../screens/room/Ask.tsx';
import { UndoButton } from '../../../screens/room/UndoButton.tsx';
import type { SealButtonsProps } from '../../../screens/screen.ts';
import { Icon } from '../../../screens/widgets/Icon.tsx';
import { useSeat } from '../seat-context.ts';

/** A mirror seals orders of its own, which nobody carries out: they are compared with the team's afterwards. */
export function MirrorSeal({ orders, why }: SealButtonsProps) {
  const { t, wish, notice } = useSeat();
  return (
    <div class="seal-buttons">
      <UndoButton />
      <button
        type="button"
        class="button button-main seal-button"
        aria-disabled={why !== undefined}
        onClick={() => (why ? notice(why) : void wish({ do: 'mirror', orders }))}
      >
        <Icon name="seal" />
        {t('classroom:mirror.seal')}
      </button>
      <Ask topic="seal" />
    </div>
  );
}
