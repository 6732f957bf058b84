import { useEffect, useRef, useState } from 'preact/hooks';
import type { View } from '../../crisis/view-type.ts';
import type { Words } from '../../scenario/words.ts';
import type { Connection, Known } from '../client/connection.ts';
import { keepUnsent, unsentDraft } from '../client/kept-drafts.ts';
import { noSentence } from '../client/sentence.ts';
import type { PageProps } from '../props.ts';
import type { MePart, SessionPart } from '../session/parts/part-types.ts';
import { stepKey } from './page-of.ts';
import { partName } from './team/part-name.ts';
import { TeamDraft } from './team/team-draft.ts';
import { wallTime } from './wall-time.ts';

interface DraftOf extends Pick<PageProps, 't' | 'notice'> {
  /** Names the session in this device's storage. */
  id: string;
  connection: Connection;
  known: Known;
  session: SessionPart;
  me: MePart;
  view: View | undefined;
  words: Words;
}

const nothing = {};
/** Why the server does not take something now that it will take later. */
const passing = ['isPaused', 'tooMany'];

/** The draft of a seat's team, kept in step with the server. */
export function useTeamDraft(of: DraftOf): TeamDraft {
  const now = useRef(of);
  now.current = of;
  const [draft] = useState(
    () =>
      new TeamDraft({
        time: wallTime,
        async send(orders) {
          // A mirror's orders are its own until it seals them.
          if (now.current.me.place?.as !== 'delegate') return 'taken';
          const answer = await now.current.connection.wish({ do: 'draft', orders });
          if (answer.ok) return 'taken';
          if (passing.includes(answer.refusal.code)) return 'later';
          const { t, words, notice } = now.current;
          notice(noSentence(t, words, answer.refusal));
          return 'refused';
        },
        unsent: () => unsentDraft(now.current.id, now.current.me.person),
        keep: (unsent) => keepUnsent(now.current.id, now.current.me.person, unsent),
        onOverruled(parts, by) {
          const { t, known, words, notice } = now.current;
          const name = known.parts.around?.people.find(({ person }) => person === by)?.name ?? '';
          const what = parts.map((part) => partName(part, t, words)).join(t('comma'));
          notice(t('classroom:team.overruled', { name, what }));
        },
      }),
  );
  const { team } = of.known.parts;
  const { place, person: me } = of.me;
  const desk = team?.seat ?? (place?.as === 'mirror' ? `mirror/${place.seat}` : '');
  const step = `${stepKey(of.session, of.view)}/${desk}`;
  const held = of.session.paused !== undefined;
  useEffect(() => draft.hold(held), [draft, held]);
  useEffect(() => {
    draft.heard(step, team?.draft ?? nothing, team?.draftedBy, me);
  }, [draft, team, step, me]);
  return draft;
}
