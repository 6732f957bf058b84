import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Language } from '../../scenario/text.ts';

/** What a name in a scenario may be the name of. */
export type Kind =
  | 'meter'
  | 'track'
  | 'state'
  | 'move'
  | 'clause'
  | 'position'
  | 'round'
  | 'happening'
  | 'matter'
  | 'seat'
  | 'outcome'
  | 'turn'
  | 'mustHave'
  | 'source';

/** A kind of names; of a track's states and the like, of which one. */
export interface Group {
  kind: Kind;
  of?: string | undefined;
}

/** The names of a group that a scenario has, in its own order. */
export function namesOf({ scenario, sources }: ScenarioBundle, { kind, of = '' }: Group): string[] {
  const { calendar, delegations, parties, meters, tracks, moves, clauses, matters, happenings } = scenario;
  switch (kind) {
    case 'meter':
      return [...Object.keys(meters), ...moodsOf(delegations)];
    case 'track':
      return Object.keys(tracks);
    case 'state':
      return Object.keys(tracks[of]?.states ?? {});
    case 'move':
      return Object.keys(moves).filter((move) => of === '' || move.startsWith(`${of}.`));
    case 'clause':
      return Object.keys(clauses);
    case 'position':
      return Object.keys(clauses[of]?.positions ?? {});
    case 'round':
      return Object.keys(calendar.rounds);
    case 'happening':
      return Object.keys(happenings);
    case 'matter':
      return Object.keys(matters);
    case 'seat':
      return [...Object.keys(delegations), ...Object.keys(parties)];
    case 'outcome':
      return [
        ...['signed', 'refused', 'parallel'],
        ...Object.keys(delegations).map((seat) => `alone.${seat}`),
        ...['lapsed', 'ruptured'],
      ];
    case 'turn':
      return Object.entries(calendar.epilogue).flatMap(([beat, { turns }]) =>
        Object.keys(turns).map((turn) => `${beat}.${turn}`),
      );
    case 'mustHave':
      return Object.keys(delegations[of]?.mustHaves ?? {});
    case 'source':
      return Object.keys(sources);
  }
}

const moodsOf = (delegations: ScenarioBundle['scenario']['delegations']): string[] =>
  Object.entries(delegations).flatMap(([seat, { blocs }]) =>
    Object.keys(blocs).map((bloc) => `${seat}.${bloc}`),
  );

/** What players call the thing of that name; undefined where it has no words of its own. */
export function titleOf(
  bundle: ScenarioBundle,
  language: Language,
  { kind, of }: Group,
  name: string,
): string | undefined {
  if (kind === 'source') return bundle.sources[name]?.title;
  const keys = {
    meter: [`meters.${name}.name`, `blocs.${name}.name`],
    track: [`tracks.${name}.name`],
    state: [`tracks.${of}.states.${name}`],
    move: [`moves.${name}.title`],
    clause: [`clauses.${name}.title`],
    position: [`clauses.${of}.positions.${name}.title`],
    round: [`rounds.${name}.title`],
    happening: [`happenings.${name}.title`],
    matter: [`matters.${name}.title`],
    seat: [`delegations.${name}.name`, `parties.${name}.name`],
    outcome: [],
    turn: [`epilogue.${name}.title`],
    mustHave: [`mustHaves.${of}.${name}.title`],
  }[kind];
  return keys
    .map((key) => bundle.texts[language][key] ?? bundle.texts.en[key])
    .find((text) => text !== undefined);
}
