import { useSeat } from '../seat-context.ts';
import type { Talk } from './channel-list.ts';
import { OwnWords } from './OwnWords.tsx';

/** To whoever runs the class: a hand up, and one's own words where they are let through. */
export function SayDesk({ talk }: { talk: Talk }) {
  const { t, wish } = useSeat();
  return (
    <div class="say">
      <button
        type="button"
        class="button"
        onClick={() => void wish({ do: 'say', channel: talk.channel, what: { kind: 'mark', mark: 'help' } })}
      >
        {t('classroom:mark.help')}
      </button>
      <OwnWords talk={talk} />
    </div>
  );
}
