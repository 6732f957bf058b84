import { useMemo, useState } from 'preact/hooks';
import { Frame } from '../frame/Frame.tsx';
import type { ScreenProps } from '../screen.ts';
import { About } from './About.tsx';
import { AgainstHistory } from './AgainstHistory.tsx';
import { Deals } from './Deals.tsx';
import './charts.css';
import './plots.css';
import './statechart.css';
import './deals.css';
import './turning.css';
import './notes.css';
import './debrief.css';
import './parts.css';
import './print.css';
import { Numbers } from './Numbers.tsx';
import type { OpenedProps } from './opened.ts';
import { Rewind } from './Rewind.tsx';
import { Secrets } from './Secrets.tsx';
import { Statechart } from './Statechart.tsx';
import { Tabs } from './Tabs.tsx';
import { TurningPoints } from './TurningPoints.tsx';
import { timeline } from './timeline.ts';
import { Unmasked } from './Unmasked.tsx';
import { useLookingBack } from './use-looking-back.ts';
import { useMoments } from './use-moments.ts';

const parts = ['history', 'turning', 'numbers', 'statechart', 'deals', 'secrets', 'rewind', 'about'] as const;
type Part = (typeof parts)[number];

const views: Record<Part, (props: OpenedProps) => preact.JSX.Element> = {
  history: AgainstHistory,
  turning: TurningPoints,
  numbers: Numbers,
  statechart: Statechart,
  deals: Deals,
  secrets: Secrets,
  rewind: Rewind,
  about: About,
};

/** Everything laid open, part by part; each is for itself, and all can be printed. */
export function DebriefScreen(props: ScreenProps) {
  const { bundle, view, words, t, session, go } = props;
  const [part, setPart] = useState<Part>('history');
  const { moments, share } = useMoments(session);
  const slots = useMemo(() => timeline(bundle.scenario, view.cut), [bundle, view.cut]);
  const { opened } = view;
  // Not sooner: the game is being played again for the other parts.
  useLookingBack(session, moments !== undefined);
  return (
    <Frame
      shell={props}
      heading={t('debrief:heading')}
      over={view.ending && words(`endings.${view.ending}.title`)}
      layout="wide"
      aside={
        <div class="row no-print">
          <button type="button" class="button button-small debrief-to-ending" onClick={() => go('ending')}>
            {t('debrief:toEnding')}
          </button>
          <button type="button" class="button button-small" onClick={() => print()}>
            {t('debrief:print')}
          </button>
        </div>
      }
    >
      {moments && opened ? (
        <div class="debrief">
          <Unmasked {...props} />
          <Tabs<Part>
            label={t('debrief:parts')}
            chosen={part}
            choose={setPart}
            tabs={parts.map((id) => {
              const View = views[id];
              return {
                id,
                label: t(`debrief:part.${id}`),
                panel: () => <View {...props} opened={opened} moments={moments} slots={slots} />,
              };
            })}
          />
        </div>
      ) : (
        <p class="gathering" role="status">
          {t('debrief:gathering')}
          <progress max={1} value={share} />
        </p>
      )}
    </Frame>
  );
}
