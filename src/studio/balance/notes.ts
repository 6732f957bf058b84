import { wordsFor } from '../../scenario/words.ts';
import type { DeskState } from '../desk-state.ts';
import { comparisonOf, strongest } from './compared.ts';
import { findingText } from './finding-text.ts';
import { numbersIn } from './numbers.ts';

/** What the lab has to say of one part of `scenario.yaml`, short enough to stand beside its line. */
export interface Note {
  /** Of the part in the outline. */
  key: string;
  text: string;
  /** Something was found there beyond doubt. */
  odd: boolean;
}

/** What stands beside the lines: a figure of each ending, move and position, and whatever was found beyond doubt. */
export function notesOf({ sound, weighing, t, settings }: DeskState): Note[] {
  // Figures of other rules than those of the outline would stand beside the wrong lines.
  if (!sound || !weighing?.now || weighing.now.digest !== sound.bundle.digest) return [];
  const { now } = weighing;
  const numbers = numbersIn(settings.language);
  const words = wordsFor(sound.bundle, settings.language, 'narrator');
  const notes = new Map<string, Note>();
  const figure = (path: readonly string[], text: string): void => {
    const key = path.join('/');
    notes.set(key, { key, text, odd: false });
  };
  const comparison = comparisonOf(weighing, strongest(weighing));
  for (const [ending, { now: share }] of Object.entries(comparison?.endings ?? {}))
    figure(['endings', ending], t('studio-balance:mark.ending', { share: numbers.percent(share.share) }));
  for (const [move, { legal, chosen }] of Object.entries(comparison?.moves ?? {}))
    figure(
      ['moves', move],
      t('studio-balance:mark.move', {
        legal: numbers.decimal(legal),
        chosen: numbers.percent(chosen.now.share),
      }),
    );
  for (const [clause, positions] of Object.entries(comparison?.positions ?? {}))
    for (const [position, { now: share }] of Object.entries(positions))
      figure(
        ['clauses', clause, 'positions', position],
        t('studio-balance:mark.position', { share: numbers.percent(share.share) }),
      );
  for (const finding of now.findings.filter(({ sure }) => sure)) {
    const key = finding.path.join('/');
    const text = notes.get(key)?.text ?? findingText(finding, { t, words, numbers }).what;
    notes.set(key, { key, text, odd: true });
  }
  return [...notes.values()];
}
