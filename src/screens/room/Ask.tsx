import { type Topic, useRoom } from './game-context.ts';

/** The little "?" beside a label: explains the word there and then. */
export function Ask({ topic }: { topic: Topic }) {
  const { t, ask } = useRoom();
  return (
    <button
      type="button"
      class="ask"
      aria-label={t('room:ask', { word: t(`room:topics.${topic}.title`) })}
      title={t('room:ask', { word: t(`room:topics.${topic}.title`) })}
      onClick={() => ask(topic)}
    >
      ?
    </button>
  );
}
