import type { ScenarioBundle } from '../scenario/read.ts';
import type { Outline } from './outline.ts';
import type { ReadAnswer } from './read-work.ts';

type Parts = Omit<ScenarioBundle, 'texts'> & ScenarioBundle['texts'] & { outline: Outline };

/** What crosses from the thread that reads: of a sound draft only what is not as it was in the answer before. */
export interface News {
  diagnostics: ReadAnswer['diagnostics'];
  /** Undefined when the draft has an error. */
  changed: Partial<Parts> | undefined;
}

/** Leaves out of each answer what the one before had already: a letter changes little of a scenario. */
export function tellNews(): (answer: ReadAnswer) => News {
  const told = new Map<string, { part: unknown; json: string }>();
  const isNew = ([name, part]: [string, unknown]): boolean => {
    const last = told.get(name);
    if (last && last.part === part) return false;
    const json = JSON.stringify(part) ?? '';
    told.set(name, { part, json });
    return json !== last?.json;
  };
  return ({ bundle, outline, diagnostics }) => {
    if (!bundle) return { diagnostics, changed: undefined };
    const { texts, ...rules } = bundle;
    const parts: Parts = { ...rules, ...texts, outline };
    return { diagnostics, changed: Object.fromEntries(Object.entries(parts).filter(isNew)) };
  };
}

/** Puts each answer together again. A scenario in which nothing has changed is the same object as before. */
export function hearNews(): (news: News) => ReadAnswer {
  let known: Partial<Parts> = {};
  let bundle: ScenarioBundle | undefined;
  return ({ diagnostics, changed }) => {
    if (!changed) return { bundle: undefined, outline: {}, diagnostics };
    known = { ...known, ...changed };
    const { en, ko, ja, outline, ...rules } = known as Parts;
    const { outline: moved, ...others } = changed;
    if (!bundle || Object.keys(others).length > 0) bundle = { ...rules, texts: { en, ko, ja } };
    return { bundle, outline, diagnostics };
  };
}
