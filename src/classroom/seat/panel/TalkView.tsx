import { useEffect, useRef } from 'preact/hooks';
import { channelKey } from '../../session/statement.ts';
import { useSeat } from '../seat-context.ts';
import { inOrder, saidIn, type Talk } from './channel-list.ts';
import { Printed } from './Printed.tsx';
import { Said } from './Said.tsx';
import { SayBack } from './SayBack.tsx';
import { SayDesk } from './SayDesk.tsx';
import { SayPublic } from './SayPublic.tsx';
import { SayTeam } from './SayTeam.tsx';
import { useRead } from './use-read.ts';

/** What was said in a talk, and what one can say there. */
export function TalkView({ talk, name }: { talk: Talk; name: string }) {
  const { t, said, me, session, parts } = useSeat();
  const { mark } = useRead();
  const list = useRef<HTMLDivElement>(null);
  const items = saidIn(talk, said);
  // What the press printed is said in public too.
  const spoken = inOrder(items, talk.kind === 'public' ? (parts.headlines ?? []) : []);
  const { length } = spoken;
  useEffect(() => {
    mark(talk);
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [talk.id, length]);
  const closed = me.silenced.includes(channelKey(talk.channel));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <div class="said-box" ref={list} role="log" aria-label={name} tabIndex={0}>
        {length === 0 && (
          <p class="said-none small soft">
            {t(`classroom:talk.about.${session.duel && talk.kind === 'back' ? 'duel' : talk.kind}`)}
          </p>
        )}
        <ol class="said-list">
          {spoken.map(({ item, headline }) =>
            item ? (
              <Said key={`${item.channel.to}${item.seq}`} item={item} talk={talk} />
            ) : (
              headline && <Printed key={`headline${headline.at}`} headline={headline} />
            ),
          )}
        </ol>
      </div>
      {closed ? (
        <p class="talk-closed small" role="status">
          {t('classroom:talk.silenced')}
        </p>
      ) : session.phase === 'debrief' ? (
        <p class="talk-closed small">{t('classroom:talk.over')}</p>
      ) : (
        talk.speaks && <Say talk={talk} />
      )}
    </>
  );
}

function Say({ talk }: { talk: Talk }) {
  switch (talk.kind) {
    case 'team':
      return <SayTeam talk={talk} />;
    case 'back':
      return <SayBack talk={talk} />;
    case 'public':
      return <SayPublic talk={talk} />;
    case 'desk':
      return <SayDesk talk={talk} />;
  }
}
