import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ScenarioBundle } from '../../scenario/read.ts';
import { type Words, wordsFor } from '../../scenario/words.ts';
import { shownBundle, shownDate } from '../../screens/shown.ts';
import { useStore } from '../../web/use-store.ts';
import type { Connection, Known } from '../client/connection.ts';
import { noSentence } from '../client/sentence.ts';
import type { PageProps } from '../props.ts';
import type { PersonIntention } from '../session/intention.ts';
import type { MePart, SessionPart } from '../session/parts/part-types.ts';
import { pageOf } from './page-of.ts';
import { Pages } from './pages/Pages.tsx';
import { SeatDebriefPage } from './pages/SeatDebriefPage.tsx';
import { SeatShell } from './SeatShell.tsx';
import { type Over, Seat, type SeatContext } from './seat-context.ts';
import { shellOf } from './shell-of.ts';
import { useChanges } from './use-changes.ts';
import { useHeardSeat, useSeatSound } from './use-seat-sound.ts';
import { useTeamDraft } from './use-team-draft.ts';

interface SeatInSessionProps extends PageProps {
  id: string;
  secret: string;
  connection: Connection;
  known: Known;
  session: SessionPart;
  me: MePart;
  /** The scenario under its true names. */
  real: ScenarioBundle;
}

/** A seat of which everything is known that may be known: its page, its team, and what lies over them. */
export function SeatInSession(props: SeatInSessionProps) {
  const { t, settings, connection, known, session, me, real, notice, wear } = props;
  const [over, openOver] = useState<Over>();
  const [spoken, announce] = useState('');
  const page = pageOf(session, me, known.parts);
  const shown = { bundle: real, session, screen: page, settings };
  const bundle = shownBundle(shown);
  useEffect(() => {
    wear(bundle);
    return () => wear(undefined);
  }, [bundle, wear]);
  const voice = me.place && 'seat' in me.place ? me.place.seat : 'narrator';
  const words = useMemo(() => wordsFor(bundle, settings.language, voice), [bundle, settings.language, voice]);
  const { game } = known.parts;
  const view = useMemo(
    () => game && { ...game, date: shownDate(game.date, { bundle: real, session, screen: page }) },
    [game, real, session, page],
  );
  const { sound, stage } = useSeatSound(settings);
  const wish = useWish(connection, t, words, notice);
  const draft = useTeamDraft({ ...props, view, words });
  const seat: SeatContext = {
    ...props,
    shell: shellOf({ ...props, announce, openOver, sound, stage }),
    parts: known.parts,
    said: known.said,
    line: known.line,
    ...{ bundle, words, view, draft, wish, openOver },
  };
  useChanges(seat);
  const { orders } = useStore(draft.store);
  useHeardSeat(sound, { page, real, session, me, game, draft: orders });
  return (
    <Seat.Provider value={seat}>
      <p class="only-read" role="status">
        {spoken}
      </p>
      <SeatShell over={over}>
        {page === 'debrief' ? (
          <SeatDebriefPage {...props} line={connection} bundle={real} parts={known.parts} />
        ) : (
          <Pages page={page} />
        )}
      </SeatShell>
    </Seat.Provider>
  );
}

/** Asks the server for something, and says why not where it refuses. */
function useWish(line: Connection, t: PageProps['t'], words: Words, notice: PageProps['notice']) {
  const now = useRef({ t, words, notice });
  now.current = { t, words, notice };
  return useCallback(
    async (wants: PersonIntention): Promise<boolean> => {
      const answer = await line.wish(wants);
      const { current } = now;
      if (!answer.ok) current.notice(noSentence(current.t, current.words, answer.refusal));
      return answer.ok;
    },
    [line],
  );
}
