import { useEffect, useState } from 'preact/hooks';
import type { ScenarioBundle } from '../../scenario/read.ts';
import { Frame } from '../../screens/frame/Frame.tsx';
import type { ShellProps } from '../../screens/screen.ts';
import { shownBundle } from '../../screens/shown.ts';
import { Emblem } from '../../screens/widgets/Emblem.tsx';
import { RadioCards } from '../../web/RadioCards.tsx';
import type { NewSession } from '../session.ts';
import type { ListedScenario } from '../shell/library.ts';
import { GameChoice } from './GameChoice.tsx';

interface ChoiceProps {
  shell: ShellProps;
  library: readonly ListedScenario[];
  begin(listed: ListedScenario, choice: Omit<NewSession, 'id'>): void;
}

/** The page of a new game: which scenario, and, once that is read, everything else about it. */
export function ChoiceScreen({ shell, library, begin }: ChoiceProps) {
  const { t, language } = shell;
  const [listed, setListed] = useState<ListedScenario | undefined>(library[0]);
  const [bundle, setBundle] = useState<ScenarioBundle>();
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    let wanted = true;
    setBundle(undefined);
    setFailed(undefined);
    listed?.load().then(
      (read) => wanted && setBundle(read),
      (error: Error) => wanted && setFailed(error.message),
    );
    return () => {
      wanted = false;
    };
  }, [listed]);
  return (
    <Frame shell={shell} heading={t('choice.heading')} layout="wide">
      <div class="newgame">
        {library.length > 1 && (
          <RadioCards<string>
            legend={t('choice.scenario')}
            options={library.map(({ id, titles, seats, emblems, until }) => ({
              value: id,
              title: (
                <>
                  <span class="newgame-pair">
                    {emblems.map((emblem, seat) => (
                      <Emblem key={seat} name={emblem} class={seat === 0 ? 'seat-a' : 'seat-b'} />
                    ))}
                  </span>
                  {titles[language]}
                </>
              ),
              class: 'newgame-scenario',
              about: `${seats[language].join(' – ')} · ${until.slice(0, 4)}`,
            }))}
            value={listed?.id}
            onChange={(id) => setListed(library.find((one) => one.id === id))}
          />
        )}
        {failed && <p role="alert">{t('choice.unreadable', { why: failed })}</p>}
        {!bundle && !failed && <p class="soft">{t('choice.reading')}</p>}
        {listed && bundle && (
          <GameChoice
            key={listed.id}
            shell={shell}
            bundle={shownBundle({ bundle, session: undefined, screen: 'choice', settings: shell.settings })}
            onBegin={(choice) => begin(listed, choice)}
          />
        )}
      </div>
    </Frame>
  );
}
