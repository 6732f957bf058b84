/** What does not fit the format. */
export const schema = {
  at: '{path}: {what}',
  everything: 'everything',
  thisFile: 'this file',
  missing: '{path} is missing',
  addHolding: 'add it; it should hold {holds}',
  shouldHold: 'it should hold {holds}',
  unknownKey: 'unknown key "{key}"',
  badName: '"{name}" cannot be a name here',
  badValue: '"{written}" cannot stand here',
  badList: 'a list cannot stand here',
  badBlock: 'a block cannot stand here',
  nothing: 'nothing is written here',
  atLeast: 'this must be at least {limit}',
  atMost: 'this must be at most {limit}',
  leastCharacters: 'this must have at least {limit} characters',
  mostCharacters: 'this must have at most {limit} characters',
  leastEntries: 'this must have at least {limit} entries',
  mostEntries: 'this must have at most {limit} entries',
} as const;

/** What a value should hold. */
export const holds = {
  oneOf: 'one of {words}',
  exactly: '{words}',
  number: 'a number',
  whole: 'a whole number from {min} to {max}',
  flag: 'true or false',
  list: 'a list (each {each})',
  pair: 'a list of {count}',
  names: 'a block of names with their values',
  block: 'a block with {keys}',
  date: 'a date as 2019-11-22',
  text: 'a text',
  condition: 'a condition, as `tension >= 60`',
  other: 'something else',
} as const;

/** How a name or a text is written. Schemas name the first three in place of a message. */
export const rule = {
  name: 'a name is letters, digits and single hyphens, first letter small',
  dotted: 'a name is `name` or `owner.name`',
  source: 'a source is S and its number, or K for general knowledge',
  pattern: 'Invalid string: must match pattern {pattern}',
  longest: 'Too big: expected string to have <={most} characters',
  shortest: 'Too small: expected string to have >={least} characters',
  /** In the library's own words. */
  other: '{said}',
} as const;

/** Which format a scenario is in. */
export const format = {
  none: 'no format is written here',
  write: 'write `format: {format}`, or 1 if it was written before there was a 2',
  later: 'this scenario is written in format {number}, and this program reads up to {format}',
  newProgram: 'get the present version of the program',
  earlier: 'this scenario is written in format {number}; the present one is {format}',
  migrate: 'run `npm run -s standoff -- migrate <folder>`, which brings it up and keeps all the rest',
} as const;
