import scenarios from 'virtual:scenarios';
import { useEffect, useState } from 'preact/hooks';
import type { ScenarioBundle } from '../../../scenario/read.ts';
import type { ScenarioSource } from './ScenarioChoice.tsx';

/** A scenario once it has been fetched; `failed` where it could not be. */
export function useScenario(source: ScenarioSource): { bundle?: ScenarioBundle; failed?: true } {
  const [found, setFound] = useState<{ of?: ScenarioSource; bundle?: ScenarioBundle; failed?: true }>({});
  useEffect(() => {
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
  }, [source]);
  return found.of === source ? found : {};
}
