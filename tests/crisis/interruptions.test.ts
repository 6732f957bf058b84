import { describe, expect, test } from 'vitest';
import { type Game, openGame, replay, rewind } from '../../src/crisis/game.ts';
import { type JournalEvent, readJournal } from '../../src/crisis/journal.ts';
import { refusal } from '../../src/crisis/refusal.ts';
import { view } from '../../src/crisis/view.ts';
import { digestOf } from '../../src/scenario/digest.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { following, having, lastDay, opened, played, resolved, small } from './a-game.ts';

const inject = (happening: string): JournalEvent => ({ type: 'inject', happening });
const headline = (bloc: string, by: 1 | -1 = 1): JournalEvent => ({ type: 'headline', bloc, by });
const seal = (seat: string, orders = {}): JournalEvent => ({ type: 'seal', seat, orders });
const closeRound: JournalEvent = { type: 'closeRound' };
const advance: JournalEvent = { type: 'advance' };

const codeOf = ({ scenario, state }: Game, event: JournalEvent) => refusal(scenario, state, event)?.code;
const lastLine = ({ state }: Game) => state.chronicle.at(-1);
const movesMade = ({ state }: Game) =>
  state.chronicle.flatMap(({ cause }) => (cause.kind === 'move' ? [cause.move] : []));
/** The first round of a scenario with something else in it. */
function openedWith(change: (scenario: Scenario) => void): Game {
  const scenario = structuredClone(small);
  change(scenario);
  return following(
    openGame(scenario, { cut: 'full', seed: 1 }),
    { type: 'choose', seat: 'alba', mustHave: 'dutiesGone' },
    { type: 'choose', seat: 'boria', mustHave: 'pactKept' },
  );
}
const happeningOf = (scenario: Scenario, id: string) => {
  const found = scenario.happenings[id];
  if (!found) throw new Error(`no happening ${id}`);
  return found;
};

describe('a happening that the host lets happen', () => {
  test('happens at once with its effects, and no chance is drawn for it', () => {
    const before = opened();
    const after = following(before, inject('storm'));
    expect(after.state.phase).toBe('deliberation');
    expect(after.state.meters['alba.fishers']).toBe((before.state.meters['alba.fishers'] ?? 0) + 3);
    expect(after.state.happened).toMatchObject({ storm: [0] });
    expect(after.state.chance).toEqual(before.state.chance);
    const rare = openedWith((scenario) => {
      happeningOf(scenario, 'fog').chance = 1;
      happeningOf(scenario, 'fog').window = undefined;
    });
    const came = following(rare, inject('fog'));
    expect(came.state.happened).toHaveProperty('fog');
    expect(came.state.chance).toEqual(rare.state.chance);
  });

  test('is told apart in the chronicle from one that came on its day', () => {
    expect(lastLine(following(opened(), inject('storm')))).toEqual({
      round: 0,
      step: 0,
      cause: { kind: 'happening', happening: 'storm', injected: true },
      seenBy: 'all',
      changes: { 'alba.fishers': 3 },
    });
    const storms = ({ state }: Game) =>
      state.chronicle.flatMap(({ cause }) =>
        cause.kind === 'happening' && cause.happening === 'storm' ? [cause] : [],
      );
    expect(storms(played(opened()))).toEqual([{ kind: 'happening', happening: 'storm' }]);
  });

  test('is heard by the tracks, and they settle, as on its day', () => {
    const { state } = opened();
    const pressing = having(opened(), { tracks: { ...state.tracks, mediator: 'pressing' } });
    expect(following(pressing, inject('storm')).state.tracks.mediator).toBe('brokering');
    const tense = having(opened(), { meters: { ...state.meters, tension: 55 } });
    const settled = following(tense, inject('nearMiss'));
    expect(settled.state.tracks.mediator).toBe('pressing');
    expect(lastLine(settled)).toMatchObject({
      cause: { kind: 'track', to: 'pressing' },
      changes: { 'alba.patriots': -2 },
    });
  });

  test('is not asked for its condition, and comes no second time where it comes once', () => {
    const calm = having(opened(2), { meters: { ...opened(2).state.meters, tension: 0 } });
    expect(codeOf(calm, inject('fog'))).toBeUndefined();
    const stormy = following(opened(), inject('storm'));
    expect(codeOf(stormy, inject('storm'))).toBe('alreadyHappened');
    expect(played(stormy).state.happened.storm).toEqual([0]);
    const twice = following(opened(), inject('nearMiss'), inject('nearMiss'));
    expect(twice.state).toMatchObject({ happened: { nearMiss: [0, 0] }, rupture: 3 });
  });

  test('leaves what is sealed sealed, and it is carried out when the step closes', () => {
    const before = following(opened(), seal('alba', { public: 'alba.vow' }));
    const after = following(before, inject('storm'));
    expect(after.state.sealed).toEqual(before.state.sealed);
    expect(codeOf(after, seal('alba'))).toBe('alreadySealed');
    expect(movesMade(following(after, seal('boria'), closeRound))).toContain('alba.vow');
  });

  test('may put a matter on the desks that can be dealt with in this round', () => {
    const game = openedWith((scenario) => {
      happeningOf(scenario, 'fog').effects = [{ do: 'openMatter', matter: 'tradeFigures' }];
      happeningOf(scenario, 'fog').window = undefined;
    });
    const brought = following(game, inject('fog'));
    expect(brought.state.matters).toContainEqual({ matter: 'tradeFigures', size: 1, since: 0 });
    const done = ({ state }: Game) =>
      state.chronicle.flatMap(({ cause }) =>
        cause.kind === 'matter' && cause.matter === 'tradeFigures' ? [cause.what] : [],
      );
    expect(done(resolved(brought, {}, { quiet: 'boria.courtCala' }))).toEqual(['answered']);
    expect(done(resolved(brought))).toEqual(['over']);
  });

  test('takes steps to the break that are nobody’s move', () => {
    const after = following(opened(), inject('nearMiss'));
    expect(after.state).toMatchObject({ rupture: 4, ruptureBy: {}, lastMover: undefined });
  });

  test('may break the crisis: nothing sealed is carried out, and blame falls as it does on any day', () => {
    const edge = having(opened(), { rupture: 2, lastMover: 'boria' });
    const broken = following(edge, seal('alba', { public: 'alba.vow' }), inject('nearMiss'));
    expect(broken.state).toMatchObject({
      phase: 'resolution',
      rupture: 1,
      outcome: 'ruptured',
      blame: 'boria',
      tracks: { pact: 'renewed' },
    });
    expect(movesMade(broken)).toEqual([]);
    expect(codeOf(broken, closeRound)).toBe('wrongPhase');
    const end = following(broken, advance, advance);
    expect(end.state).toMatchObject({ phase: 'debrief', ending: 'broken' });
  });

  test('breaks it as well by what the tracks make of it', () => {
    const game = openedWith(({ tracks }) => {
      const pressing = tracks.mediator?.states.pressing;
      if (pressing) pressing.enter = [{ do: 'rupture', by: -1 }];
    });
    const edge = having(game, { rupture: 2, meters: { ...game.state.meters, tension: 58 } });
    expect(following(edge, inject('fog')).state).toMatchObject({
      phase: 'resolution',
      rupture: 1,
      outcome: 'ruptured',
    });
  });

  test('is refused where there is none of that name, and outside a deliberation', () => {
    for (const name of ['squall', 'constructor', '__proto__', ''])
      expect(refusal(small, opened().state, inject(name))).toEqual({
        code: 'unknownHappening',
        happening: name,
      });
    expect(codeOf(openGame(small, { cut: 'full', seed: 1 }), inject('storm'))).toBe('wrongPhase');
    expect(codeOf(resolved(opened()), inject('storm'))).toBe('wrongPhase');
  });

  test('may come in every step of the last day', () => {
    let now = lastDay();
    for (const kind of ['finalText', 'homeReads', 'decision']) {
      const tense = following(now, inject('nearMiss'));
      expect([kind, tense.state.phase, lastLine(tense)?.step]).toEqual([
        kind,
        'deliberation',
        now.state.step,
      ]);
      if (kind !== 'decision') now = played(tense);
    }
  });
});

describe('a headline of the press', () => {
  test('moves the mood of one bloc by a step, inside and as told outside', () => {
    const before = opened().state;
    const bloc = 'boria.traders';
    for (const by of [1, -1] as const) {
      const { state } = following(opened(), headline(bloc, by));
      expect(state.phase).toBe('deliberation');
      expect(state.meters[bloc]).toBe((before.meters[bloc] ?? 0) + 4 * by);
      expect(state.outside[bloc]).toBe((before.outside[bloc] ?? 0) + 4 * by);
      expect({ ...state.meters, [bloc]: 0 }).toEqual({ ...before.meters, [bloc]: 0 });
      expect(state.chance).toEqual(before.chance);
    }
  });

  test('moves it by as much as the scenario says', () => {
    const game = openedWith(({ rules }) => {
      rules.headlineStep = 11;
    });
    const { state } = following(game, headline('alba.fishers', -1));
    expect(state.meters['alba.fishers']).toBe((game.state.meters['alba.fishers'] ?? 0) - 11);
  });

  test('moves no mood beyond its range', () => {
    const { state } = opened();
    const happy = having(opened(), { meters: { ...state.meters, 'alba.fishers': 99 } });
    const after = following(happy, headline('alba.fishers'));
    expect(after.state.meters['alba.fishers']).toBe(100);
    expect(lastLine(after)?.changes).toEqual({ 'alba.fishers': 1 });
  });

  test('is read by everyone; what it moved is its own government’s to know, and rumour to others', () => {
    const { state } = following(opened(), headline('boria.traders', -1));
    const seen = (seat: string) => view(small, state, seat);
    const cause = { kind: 'headline', bloc: 'boria.traders', by: -1 };
    for (const seat of ['alba', 'boria', 'cala'])
      expect(seen(seat).chronicle.at(-1)).toMatchObject({ cause });
    expect(seen('boria').chronicle.at(-1)?.changes).toEqual({ 'boria.traders': -4 });
    expect(seen('boria').meters['boria.traders']).toBe(46);
    for (const seat of ['alba', 'cala']) {
      expect(seen(seat).chronicle.at(-1)?.changes).toEqual({});
      expect(seen(seat).meters).not.toHaveProperty('boria.traders');
      expect(seen(seat).rumours['boria.traders']).toBe(46);
    }
  });

  test('may make a track settle', () => {
    const game = openedWith(({ tracks }) => {
      const watching = tracks.mediator?.states.watching;
      if (!watching) return;
      watching.settle = [
        {
          to: 'pressing',
          when: {
            is: 'compare',
            left: { is: 'meter', meter: 'alba.fishers' },
            op: '>=',
            right: { is: 'number', value: 54 },
          },
        },
      ];
    });
    expect(following(game, headline('alba.fishers')).state.tracks.mediator).toBe('pressing');
  });

  test('is one a round, however many steps the round has', () => {
    const once = following(opened(), headline('alba.fishers'));
    expect(once.state.lastHeadline).toBe(0);
    for (const event of [headline('alba.fishers'), headline('boria.veterans', -1)])
      expect(refusal(small, once.state, event)).toEqual({ code: 'headlineSpent' });
    expect(codeOf(played(once), headline('alba.fishers'))).toBeUndefined();
    const last = following(lastDay(), headline('alba.fishers'));
    expect(codeOf(played(last), headline('alba.fishers'))).toBe('headlineSpent');
    expect(view(small, once.state, 'alba').lastHeadline).toBe(0);
  });

  test('is refused for what is no home bloc, and outside a deliberation', () => {
    for (const bloc of [
      ...['alba.approval', 'tension', 'rupture', 'alba', 'cala.trust', 'alba.nobody', 'alba.fishers.all'],
      ...['constructor', 'alba.constructor', '__proto__.x', ''],
    ])
      expect(refusal(small, opened().state, headline(bloc))).toEqual({ code: 'unknownBloc', bloc });
    expect(codeOf(resolved(opened()), headline('alba.fishers'))).toBe('wrongPhase');
    expect(codeOf(openGame(small, { cut: 'full', seed: 1 }), headline('alba.fishers'))).toBe('wrongPhase');
  });

  test('is no news to a scenario that says nothing of it: it is the same to the digest', () => {
    const withStep = (headlineStep: number): Scenario => ({
      ...small,
      rules: { ...small.rules, headlineStep },
    });
    const { headlineStep: _, ...rules } = small.rules;
    const before = { ...small, rules } as Scenario;
    expect(digestOf(small)).toBe(digestOf(before));
    expect(digestOf(withStep(4))).toBe(digestOf(small));
    expect(digestOf(withStep(5))).not.toBe(digestOf(small));
  });
});

describe('the journal', () => {
  const interrupted = (): Game =>
    following(
      opened(),
      headline('alba.fishers', -1),
      seal('alba', { public: 'alba.vow' }),
      inject('storm'),
      seal('boria'),
      closeRound,
    );
  const read = (journal: object) => readJournal(JSON.parse(JSON.stringify(journal)));

  test('holds both in format 4, and replays to the same state and hashes', () => {
    const game = interrupted();
    const saved = read(game.journal);
    if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
    expect(saved.journal.format).toBe(4);
    expect(replay(small, saved.journal)).toEqual({ ok: true, game });
  });

  test('holds a game that the host broke, and replays it to its ending', () => {
    const misses = Array.from({ length: 4 }, () => inject('nearMiss'));
    const game = following(opened(), seal('alba'), ...misses, advance, advance);
    expect(game.state).toMatchObject({ ending: 'broken', blame: undefined, round: 0 });
    expect(game.journal.hashes).toEqual([]);
    expect(replay(small, game.journal)).toEqual({ ok: true, game });
  });

  test('is rewound to before and after each of them', () => {
    const game = interrupted();
    const at = (events: number) => rewind(game, events).state;
    const [none, printed, sealed, stormy] = [at(2), at(3), at(4), at(5)];
    expect(none).toEqual(opened().state);
    expect(printed.lastHeadline).toBe(0);
    expect(sealed.happened).toEqual(printed.happened);
    expect(stormy.happened).toHaveProperty('storm');
    expect(at(6 + 1)).toEqual(game.state);
  });

  test('of an earlier format is read as before', () => {
    const { parties, from: _, ...journal } = resolved(opened()).journal;
    for (const [format, rest] of [
      [1, {}],
      [2, { parties }],
      [3, { parties }],
      [4, { parties }],
    ] as const) {
      const old = read({ ...journal, ...rest, format });
      expect([format, old.ok && replay(small, old.journal).ok]).toEqual([format, true]);
    }
    expect(read({ ...journal, parties, format: 5 })).toMatchObject({ problem: { code: 'newerFormat' } });
  });

  test('has another hash after a headline, and the one from before there were any without', () => {
    const [hash] = resolved(opened()).journal.hashes;
    // What this step came to before the press had a say.
    expect(hash).toBe('cfb4e711e75a3add18be53143164be37458dae2a834dca1100e11651429ec765');
    expect(resolved(following(opened(), headline('alba.fishers'))).journal.hashes[0]).not.toBe(hash);
  });

  test('is not read with a headline of two steps, or more than its name and its bloc', () => {
    const { journal } = opened();
    const problemOf = (event: object) => {
      const answer = read({ ...journal, events: [...journal.events, event] });
      return answer.ok ? undefined : answer.problem;
    };
    const plain = { type: 'headline', bloc: 'alba.fishers', by: 1 };
    expect(problemOf(plain)).toBeUndefined();
    for (const event of [
      ...[0, 2, -2, 0.5, '1', null].map((by) => ({ ...plain, by })),
      { ...plain, text: 'Storm!' },
      { type: 'inject' },
      { type: 'inject', happening: 'storm', chance: 100 },
    ])
      expect(problemOf(event)).toMatchObject({
        code: 'notAJournal',
        where: expect.stringMatching(/^events.2/),
      });
  });
});

test('a name that every object has is none of the scenario’s', () => {
  const game = opened();
  const offer = { position: 'constructor', ambiguous: false, conditional: false, revocable: false };
  const briefing = openGame(small, { cut: 'full', seed: 1 });
  expect(codeOf(briefing, { type: 'choose', seat: 'constructor', mustHave: 'dutiesGone' })).toBe(
    'unknownSeat',
  );
  expect(codeOf(briefing, { type: 'choose', seat: 'alba', mustHave: 'constructor' })).toBe('unknownMustHave');
  expect(codeOf(game, seal('constructor'))).toBe('unknownSeat');
  expect(codeOf(game, seal('alba', { public: 'constructor' }))).toBe('unknownMove');
  expect(codeOf(game, seal('alba', { quiet: 'toString' }))).toBe('unknownMove');
  expect(codeOf(game, seal('alba', { edits: [{ kind: 'accept', clause: 'constructor' }] }))).toBe(
    'unknownClause',
  );
  expect(codeOf(game, seal('alba', { edits: [{ kind: 'propose', clause: 'term', offer }] }))).toBe(
    'unknownPosition',
  );
  expect(replay(small, { ...game.journal, cut: 'constructor' })).toMatchObject({
    problem: { code: 'unknownCut' },
  });
});
