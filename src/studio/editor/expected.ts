import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Path } from './context.ts';
import { type Group, namesOf } from './names.ts';

/** What may stand at a place: names of these groups, and these words. */
export interface Expected {
  groups: Group[];
  words: readonly string[];
}

/** The three little languages inside a scenario, as scenarios/README.md has them. */
export type Speech = 'condition' | 'effect' | 'points';

/** Which of the little languages is spoken at a path of scenario.yaml; undefined for plain values. */
export function speechAt(path: Path): Speech | undefined {
  const names = path.filter((part) => typeof part === 'string');
  const last = names.at(-1) ?? '';
  const inList = typeof path.at(-1) === 'number';
  if (['when', 'kept', 'broken'].includes(last) && !inList) return 'condition';
  if (!inList) return undefined;
  if (['effects', 'enter', 'eachRound', 'cost', 'answered', 'left'].includes(last)) return 'effect';
  const scored = names.at(-2) === 'scores' && names[0] === 'delegations';
  return scored || (last === 'score' && names[0] === 'parties') ? 'points' : undefined;
}

const counts = ['rupture', 'days', 'agreed', 'brackets', 'ambiguous'];
const compared = ['>=', '<=', '=', '!=', '<', '>'];
const joined = ['and', 'or'];
const token = /[A-Za-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*|\d+|<=|>=|!=|[<>=+\-/()]/g;

/**
 * What may follow in a condition, an effect or a line of points.
 * @param typed the line up to the word that is being written
 */
export function expectedIn(speech: Speech, typed: string, bundle: ScenarioBundle): Expected {
  const words: string[] = typed.match(token) ?? [];
  const start = words.lastIndexOf('if') + 1;
  if (speech === 'condition' || start > 0) return inCondition(words.slice(start), bundle);
  return speech === 'effect' ? inEffect(words) : inPoints(words, bundle);
}

function inCondition(words: readonly string[], bundle: ScenarioBundle): Expected {
  const [third, second, last] = [words.at(-3), words.at(-2), words.at(-1)] as [string?, string?, string?];
  if (last === undefined || ['and', 'or', '(', 'not'].includes(last)) {
    if (last === 'not' && second === 'is') return afterIs(third, words.at(-4));
    return opening(last !== 'not');
  }
  if (last === 'is') {
    const state = afterIs(second, third);
    return { ...state, words: ['not', ...state.words] };
  }
  const after = atomWords[last];
  if (after) return { groups: [after], words: [] };
  if (last === 'round') return { groups: [], words: compared };
  if (compared.includes(last)) return second === 'round' ? only('round') : quantities(bundle);
  if (second !== undefined && second in atomWords) return { groups: [], words: followers[second] ?? [] };
  if (last === 'done') return { groups: [], words: ['within', ...joined] };
  return afterName(last, bundle);
}

const only = (kind: Group['kind']): Expected => ({ groups: [{ kind }], words: [] });

/** Words that say what kind of name comes next. */
const atomWords: Readonly<Record<string, Group>> = {
  clause: { kind: 'clause' },
  matter: { kind: 'matter' },
  happening: { kind: 'happening' },
  word: { kind: 'move' },
};

/** What is asked of it. */
const followers: Readonly<Record<string, readonly string[]>> = {
  clause: ['is', 'agreed', 'locked', 'ambiguous', 'conditional', 'revocable'],
  matter: ['open'],
  happening: ['within', ...joined],
  word: ['open', 'kept', 'broken'],
};

function opening(mayDeny: boolean): Expected {
  const kinds = ['track', 'move', 'meter', 'seat'] as const;
  const words = ['clause', 'matter', 'happening', 'word', 'round', 'outcome', 'blame', ...counts];
  return { groups: kinds.map((kind) => ({ kind })), words: mayDeny ? [...words, 'not'] : words };
}

/** `pact is …`, `clause term is …`, `outcome is …`. */
function afterIs(subject: string | undefined, before: string | undefined): Expected {
  if (before === 'clause') return { groups: [{ kind: 'position', of: subject }], words: [] };
  if (subject === 'outcome') return only('outcome');
  if (subject === 'blame') return only('seat');
  return { groups: [{ kind: 'state', of: subject }], words: [] };
}

function quantities({ scenario }: ScenarioBundle): Expected {
  const support = Object.keys(scenario.delegations).map((seat) => `support.${seat}`);
  return { groups: [{ kind: 'meter' }], words: [...counts, ...support] };
}

function afterName(name: string, bundle: ScenarioBundle): Expected {
  const is = (kind: Group['kind']) => namesOf(bundle, { kind }).includes(name);
  if (is('track') || name === 'outcome' || name === 'blame') return { groups: [], words: ['is'] };
  if (is('move')) return { groups: [], words: ['done'] };
  if (is('seat')) return { groups: [], words: ['ratifies'] };
  if (is('meter') || counts.includes(name) || name.startsWith('support.'))
    return { groups: [], words: [...compared, ...joined] };
  return { groups: [], words: joined };
}

function inEffect(words: readonly string[]): Expected {
  const [first, second] = words;
  if (first === undefined) return { groups: [{ kind: 'meter' }], words: ['rupture', 'matter', 'clause'] };
  if ((first === 'matter' || first === 'clause') && second === undefined) return only(first);
  if (words.length === 2 && first === 'matter') return { groups: [], words: ['opens', 'closes'] };
  if (words.length === 2 && first === 'clause') return { groups: [], words: ['reopens'] };
  if (words.length === 1) return { groups: [], words: ['+', '-', ...(first === 'rupture' ? [] : ['='])] };
  return { groups: [], words: words.length > 2 ? ['if'] : [] };
}

function inPoints(words: readonly string[], bundle: ScenarioBundle): Expected {
  if (words.length === 0) return { groups: [], words: ['+', '-'] };
  if (words.length === 1) return quantities(bundle);
  return { groups: [], words: words.length === 2 ? ['/', 'if'] : ['if'] };
}
