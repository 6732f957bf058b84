import type { Audience } from '../session/parts/audience.ts';
import type { PartName, Parts } from '../session/parts/part-types.ts';
import { partsFor } from '../session/parts/parts-for.ts';
import { sourcesOf } from '../session/parts/sources.ts';
import type { SessionState } from '../session/state.ts';

/** What an audience is told in a state. */
interface Said {
  sources: readonly unknown[];
  parts: Partial<Parts>;
  /** Part -> how it reads; worked out when somebody compares it. */
  texts: Map<PartName, string | undefined>;
}

/** What audiences are told, worked out once for each state: it is compared with the state before it and with the next. */
export class Told {
  readonly #known = new WeakMap<SessionState, Map<string, Said>>();

  /**
   * The parts that say something else than before; undefined where none does.
   * @param key of the audience
   */
  changed(
    before: SessionState,
    state: SessionState,
    key: string,
    audience: Audience,
  ): Partial<Parts> | undefined {
    const was = this.#in(before).get(key) ?? said(before, audience);
    const sources = sourcesOf(state, audience);
    if (sources.every((source, at) => source === was.sources[at])) {
      this.#in(state).set(key, was);
      return undefined;
    }
    const now = said(state, audience, sources);
    this.#in(state).set(key, now);
    const names = (Object.keys(now.parts) as PartName[]).filter((name) => !same(was, now, name));
    if (names.length === 0) return undefined;
    return Object.fromEntries(names.map((name) => [name, now.parts[name]])) as Partial<Parts>;
  }

  #in(state: SessionState): Map<string, Said> {
    const known = this.#known.get(state) ?? new Map<string, Said>();
    this.#known.set(state, known);
    return known;
  }
}

const said = (state: SessionState, audience: Audience, sources = sourcesOf(state, audience)): Said => ({
  sources,
  parts: partsFor(state, audience),
  texts: new Map(),
});

/** Parts that are worked out once are the same value; the others are small. */
const same = (one: Said, two: Said, name: PartName): boolean =>
  one.parts[name] === two.parts[name] || textOf(one, name) === textOf(two, name);

function textOf({ parts, texts }: Said, name: PartName): string | undefined {
  if (!texts.has(name)) texts.set(name, JSON.stringify(parts[name]));
  return texts.get(name);
}
