import { allSeats, type Declared } from './declared.ts';
import type { Spot } from './spot.ts';

/** A text that a scenario needs. `everywhere`: in every language already now; others may still be in English. */
export interface NeededText {
  key: string;
  everywhere: boolean;
}

const decisions = ['sign', 'announce', 'lapse'];
const pros = ['title', 'about', 'for', 'against'];

/** Every text that a scenario with these names needs. */
export function requiredTexts(names: Declared): NeededText[] {
  return [
    ...needed('', ['title'], true),
    ...needed('', ['about'], false),
    ...each(names.seats, 'goal', []),
    ...each(names.seats, 'delegations', ['name', 'office'], true),
    ...each(names.seats, 'delegations', ['brief']),
    ...each(names.parties, 'parties', ['name', 'office'], true),
    ...each(names.parties, 'parties', ['brief']),
    ...each(names.cuts, 'cuts', ['name'], true),
    ...each(names.moods, 'blocs', ['name', 'about']),
    ...ofSeats(names, 'advisers', ['name', 'about']),
    ...ofSeats(names, 'mustHaves', ['title', 'about']),
    ...each(names.meters, 'meters', ['name'], true),
    ...each(names.meters, 'meters', ['about']),
    ...trackTexts(names),
    ...each(names.moves, 'moves', pros, true),
    ...clauseTexts(names),
    ...each(names.matters, 'matters', ['title', 'about'], true),
    ...largerMatters(names),
    ...each(names.happenings, 'happenings', ['title', 'about'], true),
    ...each(names.rounds, 'rounds', ['title', 'cable'], true),
    ...each(names.turns, 'epilogue', ['title', 'about']),
    ...[...(names.seats?.keys() ?? [])].flatMap((seat) =>
      decisions.flatMap((decision) => needed(`decisions.${seat}.${decision}.`, pros, false)),
    ),
    ...each(names.endings, 'endings', ['title', 'about', 'lesson']),
    ...roleTexts(names),
    ...lessonTexts(names),
  ];
}

const needed = (above: string, words: readonly string[], everywhere: boolean): NeededText[] =>
  words.map((word) => ({ key: above + word, everywhere }));

function each(
  names: ReadonlyMap<string, Spot> | undefined,
  heading: string,
  words: readonly string[],
  everywhere = false,
): NeededText[] {
  const all = [...(names?.keys() ?? [])];
  if (words.length === 0) return all.map((name) => ({ key: `${heading}.${name}`, everywhere }));
  return all.flatMap((name) => needed(`${heading}.${name}.`, words, everywhere));
}

function ofSeats({ seats }: Declared, heading: string, words: readonly string[]): NeededText[] {
  return [...(seats ?? [])].flatMap(([seat, spot]) =>
    each(new Map(spot.at(heading).entries()), `${heading}.${seat}`, words),
  );
}

function roleTexts(names: Declared): NeededText[] {
  return [...(allSeats(names) ?? [])].flatMap(([seat, spot]) => {
    const roles = new Map(spot.at('roles').entries());
    return [
      ...each(roles, `roles.${seat}`, ['name'], true),
      ...each(roles, `roles.${seat}`, ['brief', 'ask']),
    ];
  });
}

function lessonTexts({ questions }: Declared): NeededText[] {
  if (!questions?.size) return [];
  return [...needed('class.', ['summary'], false), ...each(questions, 'class.questions', [])];
}

function trackTexts({ tracks }: Declared): NeededText[] {
  return [...(tracks ?? [])].flatMap(([name, track]) => [
    ...needed(`tracks.${name}.`, ['name'], true),
    ...each(new Map(track.at('states').entries()), `tracks.${name}.states`, [], true),
  ]);
}

function clauseTexts({ clauses }: Declared): NeededText[] {
  return [...(clauses ?? [])].flatMap(([name, clause]) => {
    const positions = new Map(clause.at('positions').entries());
    const vague = vagueOf(clause).filter((position) => positions.has(position));
    return [
      ...needed(`clauses.${name}.`, ['title', 'about'], false),
      ...each(positions, `clauses.${name}.positions`, ['title', 'for', 'against']),
      ...vague.map((position) => ({
        key: `clauses.${name}.positions.${position}.ambiguous`,
        everywhere: false,
      })),
    ];
  });
}

const vagueOf = (clause: Spot): string[] =>
  clause
    .at('ambiguous')
    .items()
    .flatMap((item) => item.text ?? []);

/** Texts that may be there without need: how a matter would grow, and wordings a misspelt position asked for. */
export function optionalTexts({ matters, clauses }: Declared): string[] {
  const wordings = [...(clauses ?? [])].flatMap(([name, clause]) => {
    const positions = clause
      .at('positions')
      .entries()
      .map(([position]) => position);
    const misspelt = vagueOf(clause).some((position) => !positions.includes(position));
    return misspelt ? positions.map((position) => `clauses.${name}.positions.${position}.ambiguous`) : [];
  });
  return [...[...(matters?.keys() ?? [])].map((matter) => `matters.${matter}.larger`), ...wordings];
}

/** What a matter becomes when it was left lying, if it comes back at all. */
function largerMatters({ matters }: Declared): NeededText[] {
  return [...(matters ?? [])].flatMap(([name, matter]) =>
    matter.at('left').items().length > 1 ? [{ key: `matters.${name}.larger`, everywhere: false }] : [],
  );
}
