import { describe, expect, test } from 'vitest';
import type { ActsReason, Glance, Instead, Shift } from '../../src/rival/reason.ts';
import { languages } from '../../src/scenario/text.ts';
import { wordsFor } from '../../src/scenario/words.ts';
import { likeliest, noteSentences, type Telling } from '../../src/screens/debrief/notes-text.ts';
import type { StepNotes } from '../../src/screens/look-back/notes-work.ts';
import { translator } from '../../src/web/i18n.ts';
import { load } from '../load.ts';

const bundle = load('scenarios/gsomia-2019');
const tellingIn = async (language: 'en' | 'ko' | 'ja'): Promise<Telling> => ({
  scenario: bundle.scenario,
  seat: 'tokyo',
  other: 'seoul',
  words: wordsFor(bundle, language, 'seoul'),
  t: await translator(language),
});

const glance = (move: string, more: Partial<Glance> = {}): Glance => ({
  move,
  lean: 0,
  meters: [],
  tracks: [],
  costs: {},
  rupture: 0,
  answers: [],
  ...more,
});
/** A meter moved that counts for one score. */
const shift = (meter: string, by: number, score: 'aims' | 'home' | 'relationship', worth: number): Shift => ({
  meter,
  by,
  worth: { aims: 0, home: 0, relationship: 0, [score]: worth },
});
const instead = (does: Glance, more: Partial<Instead> = {}): Instead => ({
  does,
  timing: undefined,
  compared: undefined,
  ...more,
});
const acts = (chosen: Glance, more: Partial<ActsReason> = {}): ActsReason => ({
  public: chosen,
  quiet: undefined,
  expects: { aims: 50, home: 50, relationship: 50 },
  instead: undefined,
  barred: undefined,
  ...more,
});
const note = (of: ActsReason | undefined, more: Partial<StepNotes['reason']> = {}): StepNotes => ({
  round: 3,
  step: 0,
  kind: more.decision ? 'decision' : 'deliberation',
  sealed: {},
  orders: {},
  same: true,
  reason: {
    belief: {},
    feared: undefined,
    wouldSign: undefined,
    acts: of,
    edits: [],
    decision: undefined,
    ...more,
  },
});
const english = await tellingIn('en');
const told = (of: ActsReason, before: string[] = []) => noteSentences(note(of), new Set(before), english);

const held = glance('tokyo.holdCourse');
const rebuke = glance('tokyo.summonEnvoy', {
  meters: [shift('washington.tokyo', -4, 'relationship', -0.8)],
});

describe('what a delegation did is told with its reason', () => {
  test('it held back, since another step would have cost trust, and its time was over', () => {
    const timing = { meter: 'tokyo.right', by: 4, when: 'earlier' } as const;
    expect(told(acts(held, { instead: instead(rebuke, { timing }) }))).toEqual([
      "Tokyo held back: “Rebuke the ambassador on camera” would have cost “Washington's trust in Tokyo”, and the best time for it was over.",
    ]);
  });

  test('it answered a matter and avoided a step towards the break', () => {
    const chosen = glance('tokyo.meetGovernors', { answers: ['tourTowns'] });
    expect(told(acts(chosen, { instead: instead({ ...rebuke, rupture: -1, meters: [] }) }))).toEqual([
      `Tokyo chose “Meet the governors”: it would answer “${english.words('matters.tourTowns.title')}”, and “Rebuke the ambassador on camera” would have been a step towards the break.`,
    ]);
  });

  test('it took a step towards the break for what that brought at home', () => {
    const chosen = glance('tokyo.delist', { rupture: -1, meters: [shift('tokyo.right', 8, 'home', 3)] });
    expect(told(acts(chosen, { instead: instead(glance('tokyo.offerTalks')) }))).toEqual([
      "Tokyo chose “Take Korea off the white list” over “Offer export-control talks”: it would win over “The party's right”, and it accepted a step towards the break for that.",
    ]);
  });

  test('what it compared by playing on counts, not the first glance', () => {
    const chosen = glance('tokyo.offerTalks', { meters: [shift('tokyo.right', -5, 'home', -2)] });
    const ahead = { aims: 3, home: -1, relationship: 0, lean: 0, rest: 0 };
    const compared = { expects: { aims: 44, home: 50, relationship: 50 }, ahead };
    expect(told(acts(chosen, { instead: instead(glance('tokyo.noLink'), { compared }) }))).toEqual([
      'Tokyo chose “Offer export-control talks” over “Swear that there is no link”: it promised more for the national aims.',
    ]);
    const rest = { ...compared, ahead: { ...ahead, aims: 0, rest: 2 } };
    expect(told(acts(chosen, { instead: instead(glance('tokyo.noLink'), { compared: rest }) }))[0]).toMatch(
      /weighed what the other side would lose/,
    );
  });

  test('a lowered trust is never told as a gain, nor a lifted one as a loss', () => {
    const chosen = glance('tokyo.nameTrust', { meters: [shift('trust', -4, 'aims', 6)] });
    const other = glance('tokyo.offerTalks', { meters: [shift('trust', 5, 'aims', -6)] });
    expect(told(acts(chosen, { instead: instead(other) }))).toEqual([
      'Tokyo chose “Say that trust is broken” over “Offer export-control talks”: it promised more for the national aims.',
    ]);
  });

  test('the quiet act has a sentence of its own, unless nothing was done', () => {
    const quiet = glance('tokyo.calmRight', { meters: [shift('tokyo.right', 6, 'home', 0)] });
    expect(told(acts(held, { quiet }))).toEqual([
      'Tokyo held back: nothing it compared promised more.',
      "Behind closed doors it chose “Calm the right in private”: it would win over “The party's right”.",
    ]);
    expect(told(acts(held, { quiet: glance('tokyo.keepPatience') }))).toHaveLength(1);
  });

  test('what the date or the purse kept from it is told once', () => {
    const barred = { move: 'tokyo.standstill', why: 'tooLate' } as const;
    expect(told(acts(held, { barred }))[1]).toBe(
      'At first sight “Accept a standstill” looked better, but the time for it was over.',
    );
    expect(told(acts(held, { barred }), ['tokyo.standstill'])).toHaveLength(1);
  });

  test('the last decision is told with what it expected and hoped for', () => {
    const decision = { decision: 'announce', expects: 'lapse', worth: 43.61 } as const;
    expect(noteSentences(note(undefined, { decision }), new Set(), english)).toEqual([
      'Tokyo decided: “Announce your own reading”. From Seoul it expected: “Say nothing”.',
      'It hoped to come out with 43.6 points, its three scores weighed by its character.',
    ]);
  });
});

test('of a belief the likeliest is told, and nothing while all are alike', () => {
  expect(likeliest({ one: 20, two: 60, three: 20 })).toEqual({ ids: ['two'], percent: 60 });
  expect(likeliest({ one: 43, two: 43, three: 14 })).toEqual({ ids: ['one', 'two'], percent: 43 });
  expect(likeliest({ one: 33, two: 33, three: 33 })).toBeUndefined();
});

const every: ActsReason[] = (
  [
    { lean: 5 },
    { rupture: 1 },
    { answers: ['tourTowns'] },
    { meters: [shift('boycott', 4, 'home', 1)] },
    { meters: [shift('alarm', -4, 'home', 1)] },
    { tracks: [{ track: 'listing', to: 'groupB', worth: { aims: 1, home: 0, relationship: 0 } }] },
  ] satisfies Partial<Glance>[]
).flatMap((more) => [
  acts(glance('tokyo.delist', more), { instead: instead(held) }),
  acts(held, {
    quiet: glance('tokyo.slowWalk', more),
    instead: instead(
      glance('tokyo.offerTalks', {
        ...more,
        ...(more.rupture && { rupture: -1 }),
        meters: (more.meters ?? []).map(({ meter, by }) => shift(meter, by, 'home', -1)),
        tracks: (more.tracks ?? []).map((one) => ({ ...one, worth: { aims: -1, home: 0, relationship: 0 } })),
      }),
      { timing: { meter: 'trust', by: 2, when: 'later' } },
    ),
    barred: { move: 'tokyo.standstill', why: 'cannotAfford' },
  }),
]);

test.each(languages)('every reason is a whole sentence in %s, with the names of things', async (language) => {
  const telling = await tellingIn(language);
  for (const one of every) {
    for (const sentence of noteSentences(note(one), new Set(), telling)) {
      expect(sentence).toMatch(/[.。]$/);
      expect(sentence).not.toMatch(/\{\{|\w+\.\w+\.|notes\.|tokyo\.|[.。][.。]|undefined/);
    }
  }
});
