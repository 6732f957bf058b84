import { Icon } from '../widgets/Icon.tsx';
import { useRoom } from './game-context.ts';

/** Takes back one's own last change of the draft. @param brief without its word, where there is little room */
export function UndoButton({ brief = false }: { brief?: boolean }) {
  const { t, undoDraft } = useRoom();
  return (
    <button
      type="button"
      class="button button-quiet"
      aria-label={t('room:seal.undo')}
      aria-disabled={!undoDraft}
      onClick={() => undoDraft?.()}
    >
      <Icon name="back" />
      {!brief && <span>{t('room:seal.undo')}</span>}
    </button>
  );
}
