import { type Declared, declaredIn } from '../../scenario/declared.ts';
import type { Files } from '../../scenario/open-file.ts';
import { readTexts, type TextFile } from '../../scenario/read-texts.ts';
import { Report } from '../../scenario/report.ts';
import { type NeededText, optionalTexts, requiredTexts } from '../../scenario/required-texts.ts';
import { Spot } from '../../scenario/spot.ts';
import { type Language, languages } from '../../scenario/text.ts';
import { openYaml } from '../yaml/opened.ts';

/** A draft as the forms see it: whatever of it can be read, errors or not. */
export interface FormsReading {
  files: Files;
  /** scenario.yaml from the top; undefined when it is missing or beyond use. */
  top: Spot | undefined;
  names: Declared;
  texts: Readonly<Record<Language, TextFile & { top: Spot | undefined }>>;
  /** Texts that the scenario asks for, and those that it may have. */
  needed: readonly NeededText[];
  optional: readonly string[];
}

/** Reads a draft as far as it goes. */
export function readForms(files: Files): FormsReading {
  const top = topOf(files, 'scenario.yaml');
  const sources = topOf(files, 'sources.yaml');
  const empty = topOf({ 'scenario.yaml': '{}' }, 'scenario.yaml') as Spot;
  const names = declaredIn(top ?? empty, new Map(sources?.entries()));
  const texts = Object.fromEntries(
    languages.map((language) => {
      const file = topOf(files, `text/${language}.yaml`);
      const read = file ? readTexts(file, new Report()) : { texts: {}, spots: new Map() };
      return [language, { ...read, top: file }];
    }),
  ) as FormsReading['texts'];
  return { files, top, names, texts, needed: requiredTexts(names), optional: optionalTexts(names) };
}

function topOf(files: Files, name: string): Spot | undefined {
  const text = Object.hasOwn(files, name) ? files[name] : undefined;
  const opened = text === undefined ? undefined : openYaml(text);
  if (!opened) return undefined;
  const damage = opened.document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return Spot.top({ ...opened, name, damagedAt: damage?.pos[0] });
}
