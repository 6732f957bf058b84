/** Names that nobody knows, that are taken, or that mean something else. */
export const names = {
  unknown: 'no {kind} "{name}"',
  unknownWithin: 'no {kind} "{name}" {within}',
  useKnown: 'use a {kind} that exists',
  didYouMean: 'did you mean "{name}"?',
  thereIs: '{otherwise}; there is {names}',
  thereAre: '{otherwise}; there are {names}',
  events:
    'a track hears moves, happenings, rounds, turns of the epilogue (`beat.turn`), outcomes and `deadline`',
  reserved: 'a {kind} cannot be called "{name}": conditions use that word',
  ownWord: 'a {kind} cannot be called "{name}": the rules use that word',
  taken: 'the {kind} "{name}" has the name of a {other}',
  takenByOutcome: 'the {kind} "{name}" has the name of an outcome',
  another: 'choose another name',
  noDelegation: '"{name}" is no delegation',
  delegationOrBoth: 'name a delegation, or both',
  noReader: '"{name}" is no delegation and no third party',
  reader: 'name who may know it',
  noVoice: 'no seat "{name}"',
  voice: 'name a seat, `narrator` or `nobody`',
} as const;
