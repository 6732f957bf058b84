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
import { type Part, partsFor } from './parts.ts';
import { Rewind } from './Rewind.tsx';
import { Secrets } from './Secrets.tsx';
import { Statechart } from './Statechart.tsx';
import { Tabs } from './Tabs.tsx';
import { TurningPoints } from './TurningPoints.tsx';
import { timeline } from './timeline.ts';
import { Unmasked } from './Unmasked.tsx';
import { useLookingBack } from './use-looking-back.ts';
import { useMoments } from './use-moments.ts';

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
  const { view, words, t, sitting, go } = props;
  const { opened } = view;
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
      {opened && sitting ? (
        <LaidOpen {...props} opened={opened} sitting={sitting} />
      ) : (
        <Gathering share={0} t={t} />
      )}
    </Frame>
  );
}

function LaidOpen(props: Omit<OpenedProps, 'moments' | 'slots'>) {
  const { bundle, view, t, sitting, onward } = props;
  const [part, setPart] = useState<Part>('history');
  const { moments, share } = useMoments(sitting.game);
  const slots = useMemo(() => timeline(bundle.scenario, view.cut), [bundle, view.cut]);
  // Not sooner: the game is being played again for the other parts.
  useLookingBack(sitting, moments !== undefined);
  if (!moments) return <Gathering share={share} t={t} />;
  return (
    <div class="debrief">
      <Unmasked {...props} />
      <Tabs<Part>
        label={t('debrief:parts')}
        chosen={part}
        choose={setPart}
        tabs={partsFor(onward).map((id) => {
          const View = views[id];
          return {
            id,
            label: t(`debrief:part.${id}`),
            panel: () => <View {...props} moments={moments} slots={slots} />,
          };
        })}
      />
    </div>
  );
}

function Gathering({ share, t }: { share: number; t: ScreenProps['t'] }) {
  return (
    <p class="gathering" role="status">
      {t('debrief:gathering')}
      <progress max={1} value={share} />
    </p>
  );
}
