import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Comparison, Condition, Effect, Points, Quantity } from '../../src/scenario/expression.ts';
import { ExpressionError } from '../../src/scenario/expression-error.ts';
import { parseCondition, parseEffect, parsePoints } from '../../src/scenario/parse.ts';
import { printCondition } from '../../src/scenario/print-expression.ts';
import { printEffect, printPoints } from './print-effect.ts';

const track = (name: string, state: string): Condition => ({ is: 'track', track: name, state });
const meter = (name: string): Quantity => ({ is: 'meter', meter: name });
const number = (value: number): Quantity => ({ is: 'number', value });

test.each<[string, Condition]>([
  ['agreement is inForce', track('agreement', 'inForce')],
  ['agreement is not lapsed', { is: 'not', of: track('agreement', 'lapsed') }],
  ['alba.giveNotice done', { is: 'done', move: 'alba.giveNotice' }],
  ['boria.delist done within 2', { is: 'done', move: 'boria.delist', within: 2 }],
  ['happening launchAug', { is: 'happened', happening: 'launchAug' }],
  ['happening storm within 1', { is: 'happened', happening: 'storm', within: 1 }],
  ['round >= aug-22', { is: 'round', op: '>=', round: 'aug-22' }],
  ['clause pact is suspend', { is: 'clause', clause: 'pact', position: 'suspend' }],
  ['clause pact is not renew', { is: 'not', of: { is: 'clause', clause: 'pact', position: 'renew' } }],
  ['clause pact revocable', { is: 'clauseIs', clause: 'pact', what: 'revocable' }],
  ['matter seizure open', { is: 'matter', matter: 'seizure' }],
  ['word alba.vow broken', { is: 'word', move: 'alba.vow', state: 'broken' }],
  ['outcome is alone.alba', { is: 'outcome', outcome: 'alone.alba' }],
  ['blame is alba', { is: 'blame', seat: 'alba' }],
  ['alba ratifies', { is: 'ratifies', seat: 'alba' }],
  ['alba.approval >= 40', { is: 'compare', left: meter('alba.approval'), op: '>=', right: number(40) }],
  ['tension != -3', { is: 'compare', left: meter('tension'), op: '!=', right: number(-3) }],
  ['tension > cala.trust', { is: 'compare', left: meter('tension'), op: '>', right: meter('cala.trust') }],
  [
    'rupture < support.alba',
    { is: 'compare', left: { is: 'count', of: 'rupture' }, op: '<', right: { is: 'support', seat: 'alba' } },
  ],
])('the condition `%s` is read', (text, condition) => {
  expect(parseCondition(text)).toEqual(condition);
});

test('`and` binds tighter than `or`, `not` tighter than both, parentheses tightest', () => {
  const [a, b, c] = [track('a', 'x'), track('b', 'x'), track('c', 'x')];
  expect(parseCondition('a is x or b is x and c is x')).toEqual({
    is: 'any',
    of: [a, { is: 'all', of: [b, c] }],
  });
  expect(parseCondition('(a is x or b is x) and c is x')).toEqual({
    is: 'all',
    of: [{ is: 'any', of: [a, b] }, c],
  });
  expect(parseCondition('not a is x and b is x')).toEqual({ is: 'all', of: [{ is: 'not', of: a }, b] });
});

test.each<[string, Effect]>([
  ['alba.approval +4', { do: 'shift', meter: 'alba.approval', by: 4 }],
  [
    'cala.trust -12 if mood is sour',
    { do: 'shift', meter: 'cala.trust', by: -12, if: track('mood', 'sour') },
  ],
  ['boycott = 30', { do: 'set', meter: 'boycott', to: 30 }],
  ['rupture -1', { do: 'rupture', by: -1 }],
  ['matter seizure opens', { do: 'openMatter', matter: 'seizure' }],
  ['matter seizure closes', { do: 'closeMatter', matter: 'seizure' }],
  ['clause pact reopens', { do: 'reopen', clause: 'pact' }],
])('the effect `%s` is read', (text, effect) => {
  expect(parseEffect(text)).toEqual(effect);
});

test.each<[string, Points]>([
  ['+20 if mood is sour', { sign: 1, amount: number(20), over: 1, if: track('mood', 'sour') }],
  ['+alba.approval / 2', { sign: 1, amount: meter('alba.approval'), over: 2 }],
  ['-support.alba / 4', { sign: -1, amount: { is: 'support', seat: 'alba' }, over: 4 }],
])('the points `%s` are read', (text, points) => {
  expect(parsePoints(text)).toEqual(points);
});

const complaint = (read: (text: string) => unknown, text: string): ExpressionError => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ExpressionError) return error;
  }
  throw new Error(`"${text}" was not refused`);
};

test.each<[(text: string) => unknown, string, number, string]>([
  [parseCondition, '', 0, 'compare as in'],
  [parseCondition, 'a is x AND b is x', 7, 'small letters'],
  [parseCondition, 'tension == 3', 8, 'write ='],
  [parseCondition, 'tension ≥ 3', 8, 'write >='],
  [parseCondition, 'tension > 3.5', 10, 'round it'],
  [parseCondition, 'tension > 30%', 12, 'percents are whole points'],
  [parseCondition, 'round is aug-22', 6, 'round >= aug-22'],
  [parseCondition, 'alba.vow', 8, 'alba.vow done'],
  [parseCondition, 'word alba.vow lost', 14, 'open|kept|broken'],
  [parseCondition, 'a is x b is y', 7, '`and` or `or`'],
  [parseCondition, '(a is x', 7, 'close the parenthesis'],
  [parseCondition, 'not '.repeat(25), 84, 'fewer parentheses'],
  [parseEffect, 'cala.trust-12', 0, '`cala.trust -12`'],
  [parseEffect, 'cala.trust 12', 11, '+4'],
  [parseEffect, 'cala.trust +99999', 12, 'up to 1000'],
  [parseEffect, 'clause pact closes', 12, 'clause pact reopens'],
  [parsePoints, '20', 0, '+20 if'],
  [parsePoints, '+tension / 0', 11, 'divide by 1'],
])('`$1` is refused at character $2', (read, text, offset, mend) => {
  const error = complaint(read, text);
  expect(error.offset).toBe(offset);
  expect(error.mend).toContain(mend);
});

const name = fc.stringMatching(/^x[a-z0-9A-Z]{0,6}(-[a-z0-9]{1,3})?$/);
const dotted = fc.oneof(
  name,
  fc.tuple(name, name).map(([owner, own]) => `${owner}.${own}`),
);
const whole = fc.integer({ min: -1000, max: 1000 });
const count = fc.constantFrom('rupture', 'ambiguous', 'agreed', 'brackets', 'days');
const named = fc.oneof(
  fc.record({ is: fc.constant('meter'), meter: dotted }),
  fc.record({ is: fc.constant('count'), of: count }),
  fc.record({ is: fc.constant('support'), seat: name }),
) as fc.Arbitrary<Quantity>;
const quantity = fc.oneof(named, whole.map(number));
const op = fc.constantFrom<Comparison>('<', '<=', '=', '!=', '>=', '>');
const maybe = (key: string, value: fc.Arbitrary<unknown>) =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [key]: one }));
const within = maybe('within', fc.nat(20));
const both = (one: fc.Arbitrary<object>, two: fc.Arbitrary<object>) =>
  fc.tuple(one, two).map(([a, b]) => ({ ...a, ...b }));
const clauseWord = fc.constantFrom('agreed', 'locked', 'ambiguous', 'conditional', 'revocable');

const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
  const several = fc.array(tie('condition'), { minLength: 2, maxLength: 3 });
  return {
    condition: fc.oneof(
      { maxDepth: 3 },
      fc.oneof(
        fc.record({ is: fc.constant('track'), track: name, state: name }),
        fc.record({ is: fc.constant('compare'), left: quantity, op, right: quantity }),
        both(fc.record({ is: fc.constant('done'), move: dotted }), within),
        both(fc.record({ is: fc.constant('happened'), happening: name }), within),
        fc.record({ is: fc.constant('round'), op, round: name }),
        fc.record({ is: fc.constant('clause'), clause: name, position: name }),
        fc.record({ is: fc.constant('clauseIs'), clause: name, what: clauseWord }),
        fc.record({ is: fc.constant('matter'), matter: name }),
        fc.record({
          is: fc.constant('word'),
          move: dotted,
          state: fc.constantFrom('open', 'kept', 'broken'),
        }),
        fc.record({ is: fc.constant('outcome'), outcome: dotted }),
        fc.record({ is: fc.constant('blame'), seat: name }),
        fc.record({ is: fc.constant('ratifies'), seat: name }),
      ) as fc.Arbitrary<Condition>,
      fc.record({ is: fc.constantFrom('all', 'any'), of: several }) as fc.Arbitrary<Condition>,
      fc.record({ is: fc.constant('not'), of: tie('condition') }) as fc.Arbitrary<Condition>,
    ),
  };
});

const effect = both(
  fc.oneof(
    fc.record({ do: fc.constant('shift'), meter: dotted, by: whole }),
    fc.record({ do: fc.constant('set'), meter: dotted, to: whole }),
    fc.record({ do: fc.constant('rupture'), by: whole }),
    fc.record({ do: fc.constantFrom('openMatter', 'closeMatter'), matter: name }),
    fc.record({ do: fc.constant('reopen'), clause: name }),
  ),
  maybe('if', condition),
) as fc.Arbitrary<Effect>;

const points = both(
  fc.record({
    sign: fc.constantFrom(1, -1),
    amount: fc.oneof(named, fc.nat(1000).map(number)),
    over: fc.integer({ min: 1, max: 50 }),
  }),
  maybe('if', condition),
) as fc.Arbitrary<Points>;

test.each<[string, fc.Arbitrary<[string, unknown]>, (text: string) => unknown]>([
  ['a condition', condition.map((one) => [printCondition(one), one] as [string, unknown]), parseCondition],
  ['an effect', effect.map((one) => [printEffect(one), one] as [string, unknown]), parseEffect],
  ['a line of points', points.map((one) => [printPoints(one), one] as [string, unknown]), parsePoints],
])('%s reads back as it was printed', (_, printed, parse) => {
  fc.assert(
    fc.property(printed, ([text, one]) => {
      expect(parse(text)).toEqual(one);
    }),
  );
});

test('whatever is written, it is read or refused with a place inside it and a way to mend it', () => {
  const words = fc.constantFrom(
    ...'and or not is if ( ) + - < >= = x x.y 3 1000 within clause round'.split(' '),
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(words).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(
      text,
      fc.constantFrom<(text: string) => unknown>(parseCondition, parseEffect, parsePoints),
      (one, read) => {
        try {
          read(one);
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionError);
          const { offset, mend } = error as ExpressionError;
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(one.length);
          expect(mend).not.toBe('');
        }
      },
    ),
  );
});
