import type { ScenarioBundle } from './read.ts';
import { type Language, languages, type Texts } from './text.ts';

/** The same scenario in plainer words, as far as there are any; itself where there are none. */
export function inPlainWords(bundle: ScenarioBundle): ScenarioBundle {
  const { plain, texts } = bundle;
  if (!plain) return bundle;
  const plainer = languages.map((language) => [language, { ...texts[language], ...plain[language] }]);
  return { ...bundle, texts: Object.fromEntries(plainer) as Record<Language, Texts> };
}
