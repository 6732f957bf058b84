import { scenarioSchema } from '../../scenario/schema.ts';
import { keysAt } from '../../scenario/schema-walk.ts';
import type { Spot } from '../../scenario/spot.ts';
import type { Path, Plain } from '../yaml/wish.ts';
import { type FormsTools, useForms } from './context.ts';

/** A place of scenario.yaml, what is written there, and how it is changed. */
export interface Place extends FormsTools {
  path: Path;
  spot: Spot | undefined;
  /** Writes a value; undefined takes it out. Whether it was granted. */
  set(value: Plain | undefined): boolean;
}

/** What a field needs of its place. */
export function usePlace(path: Path): Place {
  const tools = useForms();
  const spot = spotAt(tools, path);
  const set = (value: Plain | undefined) => {
    if (value === undefined)
      return spot?.exists ? tools.grant({ 'scenario.yaml': [{ do: 'remove', path }] }) : true;
    const order = keysAt(scenarioSchema, path.slice(0, -1));
    return tools.grant({ 'scenario.yaml': [{ do: 'set', path, value, order }] });
  };
  return { ...tools, path, spot, set };
}

/** What stands at a path, as far as there is a file. */
export const spotAt = ({ reading }: Pick<FormsTools, 'reading'>, path: Path): Spot | undefined =>
  reading.top?.follow(path);
