import type { Glossary } from './glossary.ts';
import { anyOf } from './mask.ts';
import { mendName } from './nearest.ts';
import type { TextFile } from './read-texts.ts';
import { eitherOf } from './remarks/remark.ts';
import type { Report } from './report.ts';
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
      const [mend] = mendName(speaker, new Set(voices), { code: 'names.voice' });
      report.error(top.at(concept).at(speaker).namePlace(), { code: 'names.noVoice', name: speaker }, mend);
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
  const key = `terms.${concept}.${speaker}`;
  const spot = file.spots.get(key);
  const pattern = anyOf(words, 'i');
  const [first, ...more] = words.map((word) => `"${word}"`);
  if (!spot || !pattern || first === undefined || pattern.test(spot.written ?? '')) return;
  report.warning(
    spot.place(),
    { code: 'glossary.otherWord', key, speaker },
    { code: 'glossary.say', words: eitherOf([first, ...more]) },
  );
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
      report.warning(
        spot.place(index),
        speaker === 'nobody'
          ? { code: 'glossary.nobodySays', key, word }
          : { code: 'glossary.onlySays', key, speaker, word },
        term ? { code: 'glossary.write', term: `{${concept}}` } : { code: 'glossary.neutral' },
      );
    }
  }
}
