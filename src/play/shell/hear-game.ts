import type { Scenario } from '../../scenario/schema.ts';
import { wearsMask } from '../../screens/shown.ts';
import { hearClock } from '../../screens/sound/hear-clock.ts';
import { type Place, type Scene, sceneIn, titleScene } from '../../screens/sound/scene.ts';
import { type Standing, stepEffects } from '../../screens/sound/step-effects.ts';
import { viewOf } from '../../screens/view-of.ts';
import type { ScreenName } from '../page-props.ts';
import { audienceOf, draftOf } from '../session.ts';
import type { Shell } from './shell.ts';
import type { ShellState } from './shell-state.ts';

const places: Readonly<Record<ScreenName, Place>> = {
  title: 'title',
  choice: 'title',
  brief: 'brief',
  room: 'room',
  resolution: 'resolution',
  // Between two people at one device nothing may change that tells of either.
  handover: 'room',
  ending: 'epilogue',
  debrief: 'away',
};

/** Lets be heard what happens on the page, for as long as it lives. */
export function hearGame({ store, sound, countdown }: Pick<Shell, 'store' | 'sound' | 'countdown'>): void {
  let standing = standingOf(store.value);
  hearClock(countdown, sound);
  store.subscribe((state) => {
    const before = standing;
    standing = standingOf(state);
    sound.setScene(sceneOf(state));
    sound.play(...stepEffects(before, standing));
  });
}

function placeOf({ screen, session }: ShellState): Place {
  const opened = session?.game.state.phase === 'debrief';
  return screen === 'ending' && opened ? 'ending' : places[screen];
}

function standingOf(state: ShellState): Standing {
  const { session, screen } = state;
  const place = placeOf(state);
  // Whoever has the device next hears nothing of what the one before has drafted.
  if (!session || screen === 'handover') return { place, view: undefined, draft: undefined };
  const { seat } = audienceOf(session);
  return { place, view: viewOf(session.game, seat), draft: draftOf(session, seat).orders };
}

/** What the score follows of the page's state. */
export function sceneOf(state: ShellState): Scene {
  const { bundle, session, screen, settings } = state;
  if (!bundle || !session) return titleScene;
  const { scenario } = session.game;
  const view = viewOf(session.game, audienceOf(session).seat);
  const masked = wearsMask({ bundle, session, screen, settings });
  return sceneIn(scenario, view, placeOf(state), masked ? [] : voicesOf(scenario, state));
}

/** Against the computer one's own voice; where two share a device, both, whoever's turn it is. */
function voicesOf({ delegations }: Scenario, { session }: ShellState): string[] {
  if (session?.mode.kind === 'computer') return [session.mode.seat];
  return Object.keys(delegations);
}
