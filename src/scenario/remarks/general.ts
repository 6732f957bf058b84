/** Small things that stand inside other remarks, and ways to mend that many share. */

export const list = {
  or: '{one} or {other}',
  orElse: '{one}, or {other}',
} as const;

export const mend = {
  add: 'add `{block}`',
  addIt: 'add it',
  addParts: 'add {parts}',
  remove: 'remove it',
  removeOne: 'remove one of the two',
  keepOne: 'keep one of the two',
  whenOrLast: 'give it a `when`, or put it last',
} as const;

/** What moves are made in; keys of the files stay as they are. */
export const channel = {
  public: 'public',
  quiet: 'quiet',
} as const;

/** What a name can be of. */
export const kind = {
  clause: 'clause',
  careable: 'clause, meter or bloc',
  delegation: 'delegation',
  event: 'event',
  happening: 'happening',
  matter: 'matter',
  meter: 'meter',
  mood: 'mood of the bloc',
  move: 'move',
  mustHave: 'must-have',
  outcome: 'outcome',
  party: 'third party',
  position: 'position',
  round: 'round',
  seat: 'delegation or third party',
  source: 'source',
  state: 'state',
  track: 'track',
  turn: 'turn',
} as const;

/** Where a name is looked for. */
export const within = {
  track: 'in track {track}',
  clause: 'in clause {clause}',
  seat: 'of {seat}',
  sources: 'in sources.yaml',
} as const;
