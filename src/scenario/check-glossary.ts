import type { Report } from './diagnostic.ts';
import type { Glossary } from './glossary.ts';
import { anyOf } from './mask.ts';
import { mendName } from './nearest.ts';
import type { TextFile } from './read-texts.ts';
import type { Spot } from './spot.ts';
import type { Language } from './text.ts';
import { voiceOf } from './voice-of.ts';

type Files = ReadonlyMap<Language, { file: TextFile }>;

/** Every text says what its voice says: no word of another seat, none that nobody says, and terms as the glossary has them. */
export function checkGlossary(
  top: Spot,
  glossary: Glossary,
  voices: readonly string[],
  files: Files,
  report: Report,
): void {
  for (const [concept, speakers] of Object.entries(glossary)) {
    for (const speaker of Object.keys(speakers)) {
      if (speaker === 'nobody' || voices.includes(speaker)) continue;
      const [mend] = mendName(speaker, new Set(voices), 'name a seat, `narrator` or `nobody`');
      report.error(top.at(concept).at(speaker).namePlace(), `no seat "${speaker}"`, mend);
    }
    for (const [language, { file }] of files) {
      for (const [speaker, said] of Object.entries(speakers)) {
        const words = said[language] ?? [];
        checkTerm(file, concept, speaker, words, report);
        if (speaker !== 'narrator') checkOthers(file, concept, speaker, words, report);
      }
    }
  }
}

/** A term of the same name holds one of the words. */
function checkTerm(
  file: TextFile,
  concept: string,
  speaker: string,
  words: readonly string[],
  report: Report,
) {
  const spot = file.spots.get(`terms.${concept}.${speaker}`);
  const pattern = anyOf(words, 'i');
  if (!spot || !pattern || pattern.test(spot.written ?? '')) return;
  const what = `terms.${concept}.${speaker} is none of the words of ${speaker} in glossary.yaml`;
  report.warning(spot.place(), what, `say ${words.map((word) => `"${word}"`).join(' or ')}`);
}

/** Nobody but the speaker says the words. */
function checkOthers(
  file: TextFile,
  concept: string,
  speaker: string,
  words: readonly string[],
  report: Report,
) {
  const pattern = anyOf(words, 'i');
  if (!pattern) return;
  const term = file.spots.has(`terms.${concept}.narrator`);
  for (const [key, spot] of file.spots) {
    if (voiceOf(key) === speaker) continue;
    for (const { 0: word, index } of (spot.text ?? '').matchAll(pattern)) {
      const who = speaker === 'nobody' ? 'nobody says' : `only ${speaker} says`;
      const mend = term ? `write {${concept}}` : 'say it in words that take no side';
      report.warning(spot.place(index), `${key}: ${who} "${word}"`, mend);
    }
  }
}
