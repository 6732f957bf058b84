import type { Orders } from '../../crisis/journal.ts';
import type { View } from '../../crisis/view-type.ts';
import type { Place } from './scene.ts';
import type { EffectName } from './sound-handle.ts';

/** Where a reader stands in a game, as far as its steps are heard. */
export interface Standing {
  place: Place;
  view: Pick<View, 'round' | 'step' | 'steps' | 'sealed' | 'matters'> | undefined;
  draft: Orders | undefined;
}

/** What is heard between two moments of a game: a page that turned, orders sealed, a word put down or struck out. */
export function stepEffects(before: Standing, now: Standing): EffectName[] {
  return [...sealing(before, now), ...turning(before, now), ...drafting(before, now)];
}

const sealing = (before: Standing, now: Standing): EffectName[] =>
  before.place === 'room' && !before.view?.sealed && (now.view?.sealed || now.place === 'resolution')
    ? ['stamp']
    : [];

function turning({ place, view }: Standing, now: Standing): EffectName[] {
  const same = place === now.place && view?.round === now.view?.round && view?.step === now.view?.step;
  if (same || !now.view) return [];
  switch (now.place) {
    case 'resolution':
      return ['seal'];
    case 'room':
      return opening(now.view, view?.round);
    case 'brief':
    case 'epilogue':
      return ['page'];
    case 'title':
    case 'ending':
    case 'away':
      return [];
  }
}

/** The first step of a round brings its cables; the later ones are those of the last night. */
function opening(
  { steps, step, matters, round }: NonNullable<Standing['view']>,
  before: number | undefined,
): EffectName[] {
  const kind = steps[step];
  if (kind === 'decision') return ['chime'];
  if (kind === 'homeReads') return ['vote'];
  if (round === before) return [];
  return matters.some(({ since }) => since === round) ? ['round', 'cable'] : ['round'];
}

function drafting(before: Standing, now: Standing): EffectName[] {
  const [was, is] = [before.draft, now.draft];
  if (before.place !== 'room' || now.place !== 'room' || !was || !is || was === is) return [];
  if (before.view?.round !== now.view?.round || before.view?.step !== now.view?.step) return [];
  if ((is.edits?.length ?? 0) !== (was.edits?.length ?? 0)) return ['pen'];
  if (is.public !== was.public || is.quiet !== was.quiet) return ['paper'];
  return is.decision === was.decision ? [] : ['key'];
}
