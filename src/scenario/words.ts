import { fitParticles } from './particles.ts';
import type { ScenarioBundle } from './read.ts';
import type { Language } from './text.ts';

/** Scenario text by key. `voice` overrules whose terms are used: a seat, or `narrator`. */
export type Words = (key: string, voice?: string) => string;

/**
 * The scenario's texts for one reader. `{term}` inside a text becomes the word that the voice uses for it.
 * A text that one language lacks is read in English; one that all lack shows its key, which the checker forbids.
 * In Korean, `{term}을(를)` becomes what fits the word.
 */
export function wordsFor(bundle: Pick<ScenarioBundle, 'texts'>, language: Language, voice: string): Words {
  const texts = bundle.texts[language];
  const english = bundle.texts.en;
  const raw = (key: string) => texts[key] ?? english[key];
  const term = (name: string, speaker: string) =>
    raw(`terms.${name}.${speaker}`) ?? raw(`terms.${name}.narrator`);
  const fitted = language === 'ko' ? fitParticles : (text: string) => text;
  return (key, speaker = voice) =>
    fitted((raw(key) ?? key).replace(/\{([^{}]+)\}/g, (whole, name: string) => term(name, speaker) ?? whole));
}
