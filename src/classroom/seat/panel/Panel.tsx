import { useId, useState } from 'preact/hooks';
import { seatName } from '../../../screens/text/seat-name.ts';
import { tabAfter } from '../../../screens/widgets/tab-keys.ts';
import { MirrorCompared } from '../mirror/MirrorCompared.tsx';
import { Members, Office } from '../Office.tsx';
import { useSeat } from '../seat-context.ts';
import { type Talk, unreadIn } from './channel-list.ts';
import { TalkView } from './TalkView.tsx';
import { Unread } from './Unread.tsx';
import { useRead, useTalks } from './use-read.ts';

/** One's office and team, and the talks that one takes part in, one at a time. */
export function Panel() {
  const { t, me, said, bundle, words } = useSeat();
  const talks = useTalks();
  const { read } = useRead();
  const [chosen, setChosen] = useState<string>();
  const id = useId();
  const open = talks.find((talk) => talk.id === chosen) ?? talks[0];
  const place = me.place;
  const nameOf = (talk: Talk) =>
    talk.kind === 'back'
      ? seatName(bundle.scenario, talk.with ?? '', words)
      : t(`classroom:talk.${talk.kind}`);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const next = talks[tabAfter(event.key, talks.indexOf(open), talks.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    setChosen(next.id);
    document.getElementById(`${id}-${next.id}`)?.focus();
  };
  return (
    <div class="panel-inside">
      <Office />
      <MirrorCompared />
      {place?.as === 'delegate' && (
        <details class="panel-members">
          <summary>{t('classroom:panel.members')}</summary>
          <Members seat={place.seat} />
        </details>
      )}
      {open && (
        <>
          <div class="talk-tabs" role="tablist" aria-label={t('classroom:panel.talks')} onKeyDown={onKeyDown}>
            {talks.map((talk) => {
              const unread = talk === open ? 0 : unreadIn(talk, said, read, me.person);
              return (
                <button
                  key={talk.id}
                  type="button"
                  role="tab"
                  id={`${id}-${talk.id}`}
                  class="talk-tab"
                  aria-selected={talk === open}
                  aria-controls={`${id}-panel`}
                  tabIndex={talk === open ? 0 : -1}
                  onClick={() => setChosen(talk.id)}
                >
                  {nameOf(talk)}
                  <Unread count={unread} />
                </button>
              );
            })}
          </div>
          <div class="talk-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${open.id}`}>
            <TalkView key={open.id} talk={open} name={nameOf(open)} />
          </div>
        </>
      )}
    </div>
  );
}
