import { useEffect, useRef, useState } from 'preact/hooks';
import type { View } from '../../crisis/view-type.ts';
import type { Words } from '../../scenario/words.ts';
import type { Known } from '../client/connection.ts';
import type { PageProps } from '../props.ts';
import type { MePart, SessionPart } from '../session/parts/part-types.ts';
import { stepKey } from './page-of.ts';
import type { SeatContext } from './seat-context.ts';
import { partName } from './team/part-name.ts';
import { TeamDraft } from './team/team-draft.ts';
import { wallTime } from './wall-time.ts';

interface DraftOf extends Pick<PageProps, 't' | 'notice'> {
  known: Known;
  session: SessionPart;
  me: MePart;
  view: View | undefined;
  words: Words;
  wish: SeatContext['wish'];
}

const nothing = {};

/** The draft of a seat's team, kept in step with the server. */
export function useTeamDraft(of: DraftOf): TeamDraft {
  const now = useRef(of);
  now.current = of;
  const [draft] = useState(
    () =>
      new TeamDraft({
        time: wallTime,
        // A mirror's orders are its own until it seals them.
        send: async (orders) =>
          now.current.me.place?.as !== 'delegate' || now.current.wish({ do: 'draft', orders }),
        onOverruled(parts, by) {
          const { t, known, words, notice } = now.current;
          const name = known.parts.around?.people.find(({ person }) => person === by)?.name ?? '';
          const what = parts.map((part) => partName(part, t, words)).join(', ');
          notice(t('classroom:team.overruled', { name, what }));
        },
      }),
  );
  const { team } = of.known.parts;
  const step = `${stepKey(of.session, of.view)}/${team?.seat ?? ''}`;
  const me = of.me.person;
  useEffect(() => {
    draft.heard(step, team?.draft ?? nothing, team?.draftedBy, me);
  }, [draft, team, step, me]);
  return draft;
}
