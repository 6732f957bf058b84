import { wordsFor } from '../../scenario/words.ts';
import type { ScreenProps } from '../../screens/screen.ts';
import { shownBundle, shownDate, wearsMask } from '../../screens/shown.ts';
import { together } from '../../screens/together.ts';
import { viewOf } from '../../screens/view-of.ts';
import { audienceOf, draftOf, seatToAct } from '../session.ts';
import { sittingOf } from '../sitting-of.ts';
import type { GameDesk } from './game-desk.ts';
import type { Shell } from './shell.ts';
import { shellProps } from './shell-props.ts';
import type { ShellState } from './shell-state.ts';

/** What a page of the running game gets; undefined when none is open. */
export function screenProps(shell: Shell, { flow }: GameDesk, state: ShellState): ScreenProps | undefined {
  const { bundle: real, session, screen, settings } = state;
  if (!real || !session) return undefined;
  const shown = { bundle: real, session, screen, settings };
  const bundle = shownBundle(shown);
  const { seat, audience } = audienceOf(session);
  const view = viewOf(session.game, seat);
  const seen = wearsMask(shown) ? { ...view, date: shownDate(view.date, shown) } : view;
  const draft = draftOf(session, seat);
  return {
    ...shellProps(shell, state),
    bundle,
    sitting: sittingOf(session),
    audience,
    view: audience === 'both' ? together(bundle.scenario, seen) : seen,
    words: wordsFor(bundle, state.settings.language, audience === 'both' ? 'narrator' : seat),
    dispatch: (event) => flow.dispatch(event),
    draft: draft.orders,
    setDraft: (orders) => flow.setDraft(seat, orders),
    undoDraft: draft.before.length > 0 ? () => flow.undoDraft(seat) : undefined,
    rivalThinks: state.rivalThinks,
    countdown: shell.countdown,
  };
}

/** Changes whenever the page must be built anew: another page, another game, another turn. */
export function pageKey({ screen, session }: ShellState): string {
  if (!session || screen === 'title' || screen === 'choice') return screen;
  const { round, step } = session.game.state;
  return `${screen}/${session.id}/${round}.${step}/${seatToAct(session) ?? ''}`;
}
