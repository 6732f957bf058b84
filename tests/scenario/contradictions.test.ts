import { test } from 'vitest';
import { expectTold, type Mistake } from './small-files.ts';

/** Slips that the schema cannot see: one part of a scenario says what another does not bear out. */
const slipsOf = (
  file: string,
  rows: [was: string, is: string, where: string, what: string, mend: string][],
) => rows.map(([was, is, where, what, mend]): Mistake => ({ slip: [file, was, is], where, what, mend }));

const calendar = slipsOf('scenario.yaml', [
  ['round >= apr-20', 'round >= april', 'april', 'no round "april"', 'apr-01, apr-20'],
  ['whenSkipped: [boria.raiseD', 'whenSkipped: [boria.razeD', 'boria.raze', 'no move', 'boria.raiseDuties'],
  ['rounds: [apr-20, may-31]', 'rounds: [may-31, apr-20]', 'apr-20', 'not come after', 'in the order'],
  ['rounds: [apr-20, may-31]', 'rounds: [apr-20]', 'apr-20', 'not end on the last day', 'may-31'],
  [
    'may-31:\n      date: 2031-05-31\n      steps: [finalText, homeReads, decision]',
    'may-31:\n      date: 2031-05-31\n      steps: [finalText, homeReads]',
    'may-31',
    'has no decision',
    'steps',
  ],
  ['locks: true', 'steps: [decision]', 'decision', 'decision ends the game', 'last round'],
  ['date: 2031-05-15', 'date: 2031-04-15', '2031-04-15', 'does not come after', 'mend the date'],
  ['date: 2031-05-31', 'date: 2031-06-02', '2031-06-02', 'not before the deadline', 'before 2031-06-01'],
  ['date: 2031-07-01', 'date: 2031-05-01', '2031-05-01', 'before the deadline', '2031-06-01 or later'],
  ['clausesToSign: 2', 'clausesToSign: 5', '5', 'there are 3', '3 at most'],
  ['happening: nearMiss', 'happening: nearmiss', 'nearmiss', 'no happening', 'nearMiss'],
]);

const delegations = slipsOf('scenario.yaml', [
  [
    '    blocs:\n      fishers:\n        weight: 60',
    '    blocs:\n      fishers:\n        weight: 61',
    'blocs',
    'add up to 101',
    '100',
  ],
  ['end: -2 }', 'ends: -2 }', 'ends', 'no position "ends" in clause term', '"end"'],
  [
    'form: { joint: 0, separate: 0 }',
    'form: { joint: 0 }',
    'form',
    'of position "separate"',
    '`separate: 0`',
  ],
  ['watches: [alba.approval', 'watches: [approval', 'approval', 'no meter', '"alba.approval"'],
  ['dashboard: [alba.approval', 'dashboard: [boria.approval', 'boria.a', 'only boria may know', 'seen: all'],
  ['public: alba.hold,', 'public: alba.wait,', 'alba.wait', 'is not public', 'channel: public'],
  ['public: alba.hold,', 'public: boria.hold,', 'boria.hold', "not alba's own", '"alba."'],
  ['public: alba.hold,', 'public: alba.harbourSpeech,', 'alba.h', 'not for the deliberation', 'steps'],
  ['kind: statement\n    steps', 'kind: statement\n    rest: 1\n    steps', 'rest', 'standing move', 'free'],
  ['alba.approval +4', 'alba.aproval +4', 'alba.aproval', 'no meter', '"alba.approval"'],
  ['tension: { initial: 30', 'tension: { initial: 130', '130', 'starts at 130', 'between 0 and 100'],
  ['initial: 50, seen: alba', 'initial: 50, seen: alpa', 'alpa', '"alpa" is no delegation', '"alba"'],
  [
    '  cala.trust: {',
    '  alba.fishers: { initial: 1 }\n  cala.trust: {',
    'alba.f',
    'mood of the bloc',
    'another name',
  ],
  [
    '  cala.trust: {',
    '  days: { initial: 1 }\n  cala.trust: {',
    'days',
    'conditions use that word',
    'another name',
  ],
  [
    'happenings:\n  storm:',
    'happenings:\n  finished: { at: apr-20, effects: [], label: invented }\n  storm:',
    'finished',
    'the rules use that word',
    'another name',
  ],
]);

const tracks = slipsOf('scenario.yaml', [
  ['pact is inForce and', 'pact is inForse and', 'inForse', 'no state "inForse" in track pact', '"inForce"'],
  ['initial: inForce', 'initial: inforce', 'inforce', 'no state "inforce"', '"inForce"'],
  ['alba.giveNotice: noticeG', 'alba.notice: noticeG', 'alba.notice', 'no event', 'a track hears'],
  ['parallel: suspended', 'parallel: suspend', 'suspend', 'no state "suspend"', '"suspended"'],
  ['- { to: renewed, when: clause term is renew }', '- renewed', 'renewed', 'always taken', 'put it last'],
  ['- { to: pressing, when: tension', '- { to: presing, when: tension', 'presing', 'no state', '"pressing"'],
  ['tension >= 60', 'tension >= 160', '160', 'tension never is 160', '0 to 100'],
  ['renewed: {}', 'renewed: {}\n      frozen: {}', 'frozen', 'no arrow leads', 'inForce'],
]);

const moves = slipsOf('scenario.yaml', [
  ['costs: { alba.capital: 3', 'costs: { boria.capital: 3', 'boria', "cannot spend boria's", "alba's own"],
  ['answers: [seizedNets, tr', 'answers: [seizdNets, tr', 'seizdNets', 'no matter', '"seizedNets"'],
  ['  boria.envoy:\n    channel', '  envoy:\n    channel', 'envoy', "is nobody's", '"boria."'],
  [
    'kind: outreach\n    costs: { alba.capital: 2 }',
    'kind: outreach\n    word: { kind: threat, broken: days = 0 }',
    'word',
    'cannot give a word',
    'public',
  ],
  [
    'kind: statement\n    once: true',
    'kind: statement\n    leak: { chance: 3 }',
    'leak',
    'cannot leak',
    'quiet',
  ],
  [
    'kind: home\n    costs',
    'kind: home\n    steps: [homeReads]\n    costs',
    'homeReads',
    'in public only',
    'public',
  ],
  [
    'when: boria.raiseDuties done',
    'when: alba.capital >= 2',
    'alba.capital',
    'only alba knows',
    'both can see',
  ],
  ['when: boria.raiseDuties done', 'when: alba ratifies', 'alba', 'only alba knows', 'both can see'],
  ['when: boria.raiseDuties done', 'when: alba.envoy done', 'alba.envoy', 'only alba knows', 'both can see'],
]);

const parties = slipsOf('scenario.yaml', [
  ['  cala.watch: {', '  calla.watch: {', 'calla', "is nobody's", '"cala."'],
  ['quiet: cala.wait }', 'quiet: cala.watch }', 'cala.watch', 'is not quiet', 'channel: quiet'],
  ['quiet: cala.wait }', 'quiet: cala.stay }', 'cala.stay', 'no move "cala.stay"', 'that exists'],
  [
    '  cala.wait: {',
    '  cala.wait: { once: true,',
    'once',
    'standing move and has `once`',
    'always legal and free',
  ],
  [
    'tension, cala.capital]',
    'tension, alba.capital]',
    'alba.capital',
    'only alba may know',
    'show cala another',
  ],
  [
    'dashboard: [boria.approval, boria.capital',
    'dashboard: [cala.capital',
    'cala',
    'only cala may know',
    'show boria',
  ],
  ['leans: { cala.invite', 'leans: { alba.vow', 'alba.vow', 'is not a move of cala', 'moves of its own'],
  [
    'costs: { cala.capital: 2 }\n    rest',
    'costs: { alba.capital: 2 }\n    rest',
    'alba',
    "cala cannot spend alba's",
    "cala's own",
  ],
  ['costs: { alba.capital: 3', 'costs: { cala.capital: 3', 'cala', "alba cannot spend cala's", "alba's own"],
  [
    'costs: { cala.capital: 2',
    'answers: [seizedNets]\n    costs: { cala.capital: 2',
    'answers',
    '`answers`',
    'addressed to del',
  ],
  [
    'costs: { cala.capital: 2',
    'word: { kind: threat, broken: days = 0 }\n    costs: { cala.capital: 2',
    'word',
    '`word`',
    'ledger',
  ],
  [
    'costs: { cala.capital: 2',
    'steps: [homeReads]\n    costs: { cala.capital: 2',
    'homeReads',
    'no home here',
    'remove',
  ],
  [
    'whenSkipped: [boria.raiseDuties]',
    'whenSkipped: [cala.invite]',
    'cala.invite',
    'may have no seat',
    'a happening',
  ],
  [
    '- tension +2 if pact is noticeGiven',
    '- cala.capital +2 if days > 3',
    'cala.capital',
    'only while cala has a seat',
    'seen: all',
  ],
  [
    'when: boria.raiseDuties done',
    'when: cala.carryNote done',
    'cala.carry',
    'only cala knows',
    'both can see',
  ],
  [
    'capital: { initial: 3, max: 6, seen: cala',
    'capital: { initial: 3, max: 6, seen: calla',
    'calla',
    'no delegation and no third',
    '"cala"',
  ],
  ['- +cala.trust / 2', '- +cala.trut / 2', 'cala.trut', 'no meter', '"cala.trust"'],
  ['- cala.capital +1\n', '- cala.capitl +1\n', 'cala.capitl', 'no meter', '"cala.capital"'],
  [
    '    colour: "#4f7a4a"\n    standing: {',
    '    colour: "#4f7a4a"\n    standng: {',
    'standng',
    'unknown key "standng"',
    '"standing"',
  ],
  ['parties:\n  cala:', 'parties:\n  boria:', 'boria', 'has the name of a delegation', 'another name'],
  ['parties:\n  cala:', 'parties:\n  round:', 'round', 'cannot be called "round"', 'another name'],
]);

const lesson = slipsOf('scenario.yaml', [
  [
    'roles:\n      head: { head: true, cares: [alba',
    'roles:\n      head: { cares: [alba',
    'roles',
    'no role of alba is its head',
    '`head: true`',
  ],
  ['harbours: { cares', 'harbours: { head: true, cares', 'head: true', 'another head, "head"', 'one role'],
  ['cares: [duties, alba.f', 'cares: [dutys, alba.f', 'dutys', 'no clause, meter or bloc', '"duties"'],
  ['cares: [duties, alba.f', 'cares: [duties, f', 'f', 'no clause, meter or bloc', '"alba.fishers"'],
  ['cares: [term]', 'cares: [alba.capital]', 'alba.capital', 'only alba may know', 'show boria'],
  ['cares: [cala.trust, cala', 'cares: [boria.traders, cala', 'boria', 'only boria may know', 'show cala'],
  ['      press: {}', '      press: { chief: true }', 'chief', 'unknown key "chief"', 'remove it'],
  ['- [alba, cala]', '- [alba, calla]', 'calla', 'no delegation or third party "calla"', '"cala"'],
  ['- [alba, cala]', '- [alba, alba]', '[alba', 'no channel to itself', 'that differ'],
  ['- [alba, cala]', '- [boria, alba]', '[boria', 'have a channel already', 'one of the two'],
  ['- [alba, cala]', '- alba-cala', 'alba-cala', 'backChannels.1', 'a list of 2'],
  [
    '[firstStep, twoHomes]',
    '[firstStep, firstStep]',
    'firstStep]',
    '"firstStep" stands here twice',
    'remove',
  ],
]);

const clauses = slipsOf('scenario.yaml', [
  ['opening: { alba: end, boria', 'opening: { boria', 'opening', 'no opening position for alba', '`alba:'],
  ['opening: { alba: end', 'opening: { alba: ends', 'ends', 'no position "ends"', '"end"'],
  ['      - renew\n', '      - { to: renew, when: days > 3 }\n', 'when', 'nothing would stand', 'no `when`'],
  ['ambiguous: [eased]', 'ambiguous: [soft]', 'soft', 'no position "soft"', 'kept, eased, lifted'],
  ['commits: boria', 'commits: borea', 'borea', '"borea" is no delegation', '"boria"'],
  ['clause duties is lifted', 'clause duties is gone', 'gone', 'no position "gone"', 'kept, eased, lifted'],
]);

const events = slipsOf('scenario.yaml', [
  ['window: [apr-01, may-15]', 'window: [may-15, apr-01]', '[may', 'ends before it starts', 'earlier round'],
  ['at: apr-20\n', 'at: apr-20\n    window: [apr-01, apr-20]\n', 'window', 'both `at` and', 'keep'],
  ['  storm:\n    at: apr-20\n', '  storm:\n', 'storm', 'never comes', '`at: <round>`'],
  ['arrives: apr-01', 'arrives: apr-02', 'apr-02', 'no round', '"apr-01"'],
  ['favours: alba', 'favours: alpa', 'alpa', 'no delegation', '"alba"'],
  ['  tradeFigures:\n', '  tradeFigure:\n', 'tradeFigure', 'no move answers', 'answers: [tradeFigure]'],
  ['  tradeFigures:\n', '  tradeFigure:\n', 'tradeFigure', 'never arrives', 'matter tradeFigure opens'],
  ['  dark: { mood', '  dark: { when: days = 0, mood', 'when', 'some games would have none', 'remove'],
  [
    'refusedAtHome: { when: outcome is refused, ',
    'refusedAtHome: { ',
    'refused',
    'has no condition',
    'put it last',
  ],
  [
    '  storm:\n',
    '  signed: { effects: [], label: invented }\n  storm:\n',
    'signed',
    'of an outcome',
    'another',
  ],
  ['outcome is refused', 'outcome is refuse', 'refuse', 'no outcome "refuse"', '"refused"'],
  [
    '          label: invented\n        collision',
    '          label: { kind: documented, source: S7 }\n        collision',
    'S7',
    'no source "S7"',
    '"S1"',
  ],
  [
    '          label: invented\n        collision',
    '          label: { kind: claim, of: gamma }\n        collision',
    'gamma',
    'no delegation',
    'alba, boria',
  ],
]);

const history = slipsOf('history.yaml', [
  ['alba: warnings', 'alba: warning', 'warning', 'no must-have "warning" of alba', '"warnings"'],
  ['  apr-20:', '  apr-21:', 'apr-21', 'no round "apr-21"', 'did you mean "apr-'],
  ['quiet: alba.envoy', 'quiet: boria.envoy', 'boria.envoy', 'not a move of alba', 'its owner'],
  ['quiet: alba.envoy', 'quiet: alba.vow', 'alba.vow', 'is a public move', '`public: alba.vow`'],
  ['position: eased', 'position: easy', 'easy', 'no position "easy"', 'kept, eased, lifted'],
  ['accept: form', 'accept: forms', 'forms', 'no clause', '"form"'],
  ['meter: tension', 'meter: tensions', 'tensions', 'no meter', '"tension"'],
  ['sources: [S1, K]', 'sources: [S3, K]', 'S3', 'no source "S3"', '"S1"'],
  [
    '    - alba: { decision: announce, sources: [S1] }',
    '    - {}\n    - alba: { decision: announce, sources: [S1] }',
    'alba:',
    '3 steps',
    'remove',
  ],
]);

test.each([
  ...calendar,
  ...delegations,
  ...parties,
  ...lesson,
  ...tracks,
  ...moves,
  ...clauses,
  ...events,
  ...history,
])('$slip.2: $what', expectTold);
