import { useEffect, useState } from 'preact/hooks';
import type { ScenarioBundle } from '../../../scenario/read.ts';
import { wordsFor } from '../../../scenario/words.ts';
import { shownBundle } from '../../../screens/shown.ts';
import type { Translate } from '../../../web/i18n.ts';
import type { Connection, Known } from '../../client/connection.ts';
import { noSentence } from '../../client/sentence.ts';
import type { PageProps } from '../../props.ts';
import type { SessionState } from '../../session/state.ts';
import { PageHead } from '../PageHead.tsx';
import { useSessionDesk } from '../session/use-session-desk.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { Controls } from './Controls.tsx';
import { Console, type ConsoleContext, type Question } from './console-context.ts';
import { DeskPanels } from './DeskPanels.tsx';
import { HeadDoor } from './HeadDoor.tsx';
import { Standing } from './Standing.tsx';

interface ConsoleDeskProps extends PageProps {
  id: string;
  secret: string;
  line: Connection;
  known: Known;
  state: SessionState;
  bundle: ScenarioBundle;
  /** Another key is the facilitator's from now on. */
  onKey(key: string): void;
}

/** The facilitator's console of a session that is there. */
export function ConsoleDesk({
  id,
  secret,
  line,
  known,
  state,
  bundle: real,
  onKey,
  ...page
}: ConsoleDeskProps) {
  const { t, settings, notice, wear } = page;
  const desk = useSessionDesk(id, secret);
  const [question, setQuestion] = useState<Question>();
  const bundle = shownBundle({
    bundle: real,
    session: state.plan,
    screen: state.phase === 'debrief' ? 'debrief' : 'room',
  });
  useEffect(() => wear(bundle), [bundle, wear]);
  const words = wordsFor(bundle, settings.language, 'narrator');
  const context: ConsoleContext = {
    ...page,
    ...{ id, secret, known, state, bundle, words, desk },
    game: t as unknown as Translate,
    async wish(wants) {
      const answer = await line.wish(wants);
      if (!answer.ok) notice(noSentence(t, words, answer.refusal));
      return answer.ok;
    },
    confirm: setQuestion,
  };
  return (
    <Console.Provider value={context}>
      <div class="page console-page">
        <PageHead
          {...page}
          heading={state.plan.title}
          over={<Standing />}
          menu={[{ label: t('class-console:toTeach'), href: '#teach' }]}
        >
          <HeadDoor />
        </PageHead>
        <main class="console-inside" id="main">
          <Controls />
          <DeskPanels line={line} real={real} onKey={onKey} />
        </main>
      </div>
      {question && <ConfirmDialog t={t} question={question} onClose={() => setQuestion(undefined)} />}
    </Console.Provider>
  );
}
