/** Meters, tracks and clauses. */
export const play = {
  emptyRange: '{meter} runs from {min} to {max}',
  minBelowMax: 'let `min` be below `max`',
  startsOutside: '{meter} starts at {initial}, outside {min} to {max}',
  startBetween: 'start it between {min} and {max}, or set `min` and `max`',
  hidesOthers: 'this is always taken, so those after it never are',
  unreached: 'no arrow leads to state "{state}"',
  addArrow: 'add one from "{initial}" or a state behind it, or remove the state',
  noChoice: 'clause "{clause}" has no choice',
  twoPositions: 'give it two positions or more',
  noOpening: 'no opening position for {seat}',
  noFallback: 'where this does not hold, nothing would stand',
  endFallback: 'end the fallback with a position that has no `when`',
} as const;

/** Moves. */
export const moves = {
  ownerless: 'move "{move}" is nobody\'s',
  startWith: 'start its name with {starts}',
  notItsMeter: "{seat} cannot spend {owner}'s {meter}",
  ownMeter: "use a meter of {seat}'s own",
  quietWord: 'a quiet move cannot give a word',
  publicOrNoWord: 'make it public, or remove `word`: only what is said in public goes into the ledger',
  publicLeak: 'a public move cannot leak',
  quietOrNoLeak: 'make it quiet, or remove `leak`',
  quietHome: 'homes are addressed in public only',
  publicOrNoHome: 'make it public, or remove `homeReads`',
  notAddressed: 'matter "{matter}" is addressed to {to}, so {seat} cannot answer it',
  toBoth: 'remove it here, or let the matter be `to: both`',
  none: '{seat} has no {channel} move for the step {step}',
  addOne: 'add one, even if it only holds the line',
} as const;
