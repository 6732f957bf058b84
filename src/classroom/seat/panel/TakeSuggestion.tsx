import { useSeat } from '../seat-context.ts';

/** An act that somebody suggests; one press takes it into the draft. */
export function TakeSuggestion({ move }: { move: string }) {
  const { t, words, bundle, view, draft } = useSeat();
  const channel = bundle.scenario.moves[move]?.channel;
  const can = view?.phase === 'deliberation' && !view.sealed && channel !== undefined;
  return (
    <>
      <p>{t('classroom:suggest.said', { move: words(`moves.${move}.title`) })}</p>
      {can && (
        <button
          type="button"
          class="button button-small"
          onClick={() => draft.set({ ...draft.store.value.orders, [channel]: move })}
        >
          {t('classroom:suggest.take')}
        </button>
      )}
    </>
  );
}
