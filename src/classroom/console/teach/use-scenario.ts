import lengths from 'virtual:scenario-lengths';
import scenarios from 'virtual:scenarios';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { lengthsOf, type NamedLengths } from '../../../scenario/lengths.ts';
import type { ScenarioBundle } from '../../../scenario/read.ts';
import type { Language } from '../../../scenario/text.ts';
import type { ScenarioSource } from './ScenarioChoice.tsx';

/** A scenario once it has been fetched; `failed` where it could not be. @param asked whether anything needs it */
export function useScenario(
  source: ScenarioSource,
  asked: boolean,
): { bundle?: ScenarioBundle; failed?: true } {
  const [found, setFound] = useState<{ of?: ScenarioSource; bundle?: ScenarioBundle; failed?: true }>({});
  useEffect(() => {
    if (!asked) return undefined;
    let wanted = true;
    const loading =
      'own' in source
        ? Promise.resolve(source.own.bundle)
        : scenarios.find(({ id }) => id === source.id)?.load();
    (loading ?? Promise.reject(new Error('no such scenario'))).then(
      (bundle) => wanted && setFound({ of: source, bundle }),
      () => wanted && setFound({ of: source, failed: true }),
    );
    return () => {
      wanted = false;
    };
  }, [source, asked]);
  return found.of === source ? found : {};
}

/** What a class is planned by, at once; undefined where no scenario is shipped. */
export const useLengths = (source: ScenarioSource): NamedLengths | undefined =>
  useMemo(() => ('own' in source ? lengthsOf(source.own.bundle) : lengths[source.id]), [source]);

/** What the scenario calls itself. */
export const titleOf = (source: ScenarioSource, language: Language): string =>
  ('own' in source
    ? source.own.bundle.texts[language].title
    : scenarios.find(({ id }) => id === source.id)?.titles[language]) ?? '';
