import type { Dice } from './dice.ts';
import type { Mutation } from './text-mutations.ts';

/** The place of a value, and what to put there. */
const inPlace = (text: string, dice: Dice, put: string): string => {
  const found = [...text.matchAll(/: (?=\S)[^\n,}]*/g)];
  if (found.length === 0) return put;
  const { 0: value, index } = dice.pick(found);
  return `${text.slice(0, index)}: ${put}${text.slice(index + value.length)}`;
};

/** Brackets, marks and stairs that would exhaust a stack. */
const depth: Mutation = (text, dice) => {
  const count = dice.pick([5, 30, 45, 200, 5000, 50_000]);
  const stairs = () =>
    Array.from({ length: Math.min(count, 2000) }, (_, step) => `${' '.repeat(step)}a:`).join('\n');
  const open = dice.pick(['[', '{a: ', '- ', '? ', '!t [', '&a [', '[[', "'", '(']);
  const close = open.includes('[') ? ']' : open.startsWith('{') ? '}' : '';
  const whole = open.repeat(count) + (dice.below(2) === 0 ? close.repeat(count) : '');
  return dice.below(4) === 0 ? `${text}\nx:\n${stairs()}` : inPlace(text, dice, whole);
};

/** Aliases that multiply, run in circles or stand where a name should. */
const bomb: Mutation = (text, dice) => {
  const width = 2 + dice.below(12);
  const levels = 2 + dice.below(12);
  const layers = Array.from({ length: levels }, (_, level) => {
    const inner = level === 0 ? '"x"' : `*l${level - 1}`;
    const list = Array.from({ length: width }, () => inner).join(', ');
    return dice.below(3) === 0
      ? `l${level}: &l${level} { ${Array.from({ length: width }, (_, at) => `k${at}: ${inner}`).join(', ')} }`
      : `l${level}: &l${level} [${list}]`;
  }).join('\n');
  switch (dice.below(5)) {
    case 0:
      return `${layers}\n${text}`;
    case 1:
      return `${layers}\n${inPlace(text, dice, `*l${levels - 1}`)}`;
    case 2:
      return inPlace(text, dice, '&me [*me, *me]');
    case 3:
      return inPlace(text, dice, '{ <<: *one, ? *one : *one }');
    default:
      return `&all\n${inPlace(text, dice, '*all')}`;
  }
};

/** Conditions, effects and points that are long or deep, as far as a line may go and beyond. */
const expression: Mutation = (text, dice) => {
  const count = dice.pick([10, 60, 130, 390, 20_000]);
  const parts = [
    '(',
    'not ',
    '((heat > 1) and ',
    'heat < 1 or ',
    'clause line is ',
    '+',
    'if ',
    '. ',
    'ü',
    '1',
  ];
  const long = dice.pick(parts).repeat(count);
  return inPlace(
    text,
    dice,
    dice.pick([long, `[${long}]`, `heat > 1 and ${long}`, `[+5 if ${long}]`, `"${long}"`]),
  );
};

/** More of everything than anybody writes: entries by the thousand, one endless line. */
const mass: Mutation = (text, dice) => {
  const count = dice.pick([20, 50, 50, 100, 100, 200, 200, 500, 2000]);
  const many = (entry: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => entry(at)).join('');
  switch (dice.below(6)) {
    case 0:
      return text + many((at) => `x${at}: { a: ${at} }\n`);
    case 1:
      return text.replace(
        /^moves:\n/m,
        (found) => found + many((at) => `  one.m${at}: { channel: quiet, kind: law }\n`),
      );
    case 2:
      return text.replace(/^meters:\n/m, (found) => found + many((at) => `  m${at}: { initial: ${at} }\n`));
    case 3:
      return inPlace(text, dice, `[${many((at) => `heat +${at}, `)}]`);
    case 4:
      return inPlace(text, dice, `"${'\\u0041 '.repeat(count * 20)}"`);
    default:
      return `${text}\n${many((at) => `# ${at}\n`)}${text}`;
  }
};

export const hostileMutations: Readonly<Record<string, Mutation>> = { depth, bomb, expression, mass };
