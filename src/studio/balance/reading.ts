import { longestCut } from '../../lab/history.ts';
import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Language } from '../../scenario/text.ts';
import { wordsFor } from '../../scenario/words.ts';

/** What there is to read in a round while the clock runs. */
export interface RoundReading {
  round: string;
  words: number;
}

/**
 * Words that a timed part of a round should have at most, for whoever reads a language that is not their own. Japanese
 * is cut into smaller words: the same text has more of them.
 */
export const mostWords: Readonly<Record<Language, number>> = { en: 80, ko: 80, ja: 160 };

const cutters = new Map<Language, Intl.Segmenter>();

/** Words of a text, as the reader's language counts them. */
export function countWords(text: string, language: Language): number {
  let cutter = cutters.get(language);
  if (!cutter) {
    cutter = new Intl.Segmenter(language, { granularity: 'word' });
    cutters.set(language, cutter);
  }
  let words = 0;
  for (const { isWordLike } of cutter.segment(text)) if (isWordLike) words += 1;
  return words;
}

/**
 * Round by round of the longest cut: the words of its cable, of the matters that arrive on one side's table (the side
 * that has more of them) and of the happenings that come there for certain. What moves and leaks bring hangs on the game.
 */
export function readingOf(bundle: ScenarioBundle, language: Language): RoundReading[] {
  const { scenario } = bundle;
  const { calendar, matters, happenings, delegations } = scenario;
  const words = wordsFor(bundle, language, 'narrator');
  const count = (keys: readonly string[]): number =>
    keys.reduce((sum, key) => sum + countWords(words(key), language), 0);
  const told = (heading: string, id: string): string[] => [
    `${heading}.${id}.title`,
    `${heading}.${id}.about`,
  ];
  const rounds = calendar.cuts[longestCut(scenario)]?.rounds ?? [];
  return rounds.map((round) => {
    const certain = Object.entries(happenings).flatMap(([id, { at, chance, when }]) =>
      at === round && chance === 100 && !when ? told('happenings', id) : [],
    );
    const onTable = Object.keys(delegations).map((seat) =>
      count(
        Object.entries(matters).flatMap(([id, { arrives, to }]) =>
          arrives === round && (to === 'both' || to === seat) ? told('matters', id) : [],
        ),
      ),
    );
    return { round, words: count([`rounds.${round}.cable`, ...certain]) + Math.max(0, ...onTable) };
  });
}
