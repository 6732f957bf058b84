import { useMemo } from 'preact/hooks';
import { seatsOf } from '../../crisis/place.ts';
import { AgainstHistory } from '../../screens/debrief/AgainstHistory.tsx';
import { Deals } from '../../screens/debrief/Deals.tsx';
import { Numbers } from '../../screens/debrief/Numbers.tsx';
import type { OpenedProps } from '../../screens/debrief/opened.ts';
import { TurningPoints } from '../../screens/debrief/TurningPoints.tsx';
import { timeline } from '../../screens/debrief/timeline.ts';
import { useLookingBack } from '../../screens/debrief/use-looking-back.ts';
import { useMoments } from '../../screens/debrief/use-moments.ts';
import { noSound } from '../../screens/sound/sound-handle.ts';
import { noStage } from '../../screens/stage/stage-handle.ts';
import { viewOf } from '../../screens/view-of.ts';
import type { Translate } from '../../web/i18n.ts';
import { type ClassContext, useDebriefed } from './class-context.ts';
import { noClock } from './no-clock.ts';
import type { Played } from './played.ts';
import { TablePicker } from './TablePicker.tsx';

const views = { turning: TurningPoints, numbers: Numbers, history: AgainstHistory, deals: Deals };

/** A part of the game's own debrief, of the table that is looked at. */
export function GameParts({ part }: { part: keyof typeof views }) {
  const context = useDebriefed();
  const { now, t } = context;
  const { moments, share } = useMoments(now.game);
  const screen = useMemo(() => screenOf(context, now), [context, now]);
  // Only where it is looked at: a class has many games, and each takes a while.
  useLookingBack(screen.sitting, moments !== undefined && part === 'turning');
  const View = views[part];
  return (
    <div class="stack">
      <TablePicker />
      {moments ? (
        <View key={now.id} {...screen} moments={moments} />
      ) : (
        <p class="gathering" role="status">
          {t('debrief:gathering')}
          <progress max={1} value={share} />
        </p>
      )}
    </div>
  );
}

/** What the screens of the game's own debrief get of a table. */
function screenOf(context: ClassContext, { game }: Played): Omit<OpenedProps, 'moments'> {
  const { t, settings, changeSettings, notice, bundle, words, language, session } = context;
  const view = viewOf(game, seatsOf(game.scenario)[0] ?? '');
  const { opened } = view;
  if (!opened) throw new Error('a game that is looked back at is over');
  return {
    t: t as unknown as Translate,
    ...{ language, settings, changeSettings, notice, bundle, words, view, opened },
    slots: timeline(game.scenario, view.cut),
    sitting: { game, masked: session.masked, computer: [] },
    audience: 'both',
    stage: noStage,
    sound: noSound,
    menu: [],
    open() {},
    announce() {},
    go() {},
    dispatch: () => undefined,
    draft: {},
    setDraft() {},
    undoDraft: undefined,
    rivalThinks: false,
    countdown: noClock,
  };
}
