/** Rounds, cuts and the epilogue. */
export const calendar = {
  afterDeadline: 'round {round} is not before the deadline',
  dateBefore: 'date it before {date}',
  beforeDeadline: 'epilogue {beat} is before the deadline',
  dateFrom: 'date it {date} or later',
  partyPasses: '"{move}" is the move of a third party, which may have no seat',
  otherwiseDone: 'let a happening or the effects of the round do it',
  order: '{name} ({date}) does not come after {before}',
  mendDate: 'put it where its date belongs, or mend the date',
  noDecision: 'the last round {round} has no decision',
  endWithDecision: 'end its `steps` with `decision`, as in `steps: [finalText, homeReads, decision]`',
  decisionElsewhere: 'the decision ends the game and stands elsewhere',
  decisionLast: 'make it the last step of the last round',
  cutOrder: 'round "{round}" does not come after "{before}"',
  listInOrder: 'list the rounds in the order of the calendar, each once',
  cutShort: 'this cut does not end on the last day',
  lastRound: 'let its last round be "{round}"',
  tooFewClauses: 'a joint text needs {needs} agreed clauses, but there are {has}',
  askAtMost: 'ask for {has} at most',
} as const;

/** Matters, happenings and endings. */
export const events = {
  happeningNever: 'happening "{happening}" never comes',
  whenItComes: 'give it `at: <round>` or `window: [<first>, <last>]`',
  happeningTwice: 'happening "{happening}" has both `at` and `window`',
  keepAtOrWindow: 'keep `at` if its day is fixed, `window` if it comes by chance',
  windowBackwards: 'this window ends before it starts',
  earlierFirst: 'put the earlier round first',
  matterNever: 'matter "{matter}" never arrives',
  arriveOrOpen: 'give it `arrives: <round>`, or an effect `matter {matter} opens`',
  unanswered: 'no move answers matter "{matter}"',
  putAnswers: 'put `answers: [{matter}]` into a move',
  noEnding: 'there is no ending',
  addEnding: 'add one without `when`',
  lastConditional: 'the last ending "{ending}" has a condition, so some games would have none',
  removeWhen: 'remove its `when`, or add an ending without one after it',
  unconditional: 'ending "{ending}" has no condition, so those after it never come',
} as const;

/** What really happened. */
export const history = {
  noMustHave: 'no must-have of {seat}',
  oneStep: 'round {round} has {most} step',
  steps: 'round {round} has {most} steps',
  removeEntry: 'remove this entry',
  ownerLine: 'put it in the line of its owner',
  otherChannel: '"{move}" is a {channel} move',
  writeAs: 'write it as `{line}`',
} as const;
