import { type Finding, limits } from '../../lab/balance/finding.ts';
import type { Words } from '../../scenario/words.ts';
import type { Translate } from '../../web/i18n.ts';
import type { Numbers } from './numbers.ts';

/** Part of a finding -> the scenario's word for what it names. */
function namesIn(finding: Finding, words: Words): Record<string, string> {
  const seat = 'seat' in finding ? finding.seat : '';
  const clause = 'clause' in finding ? finding.clause : '';
  const keys: Record<string, (name: string) => string> = {
    seat: (name) => `delegations.${name}.name`,
    move: (name) => `moves.${name}.title`,
    ending: (name) => `endings.${name}.title`,
    round: (name) => `rounds.${name}.title`,
    clause: (name) => `clauses.${name}.title`,
    position: (name) => `clauses.${clause}.positions.${name}.title`,
    bloc: (name) => `blocs.${seat}.${name}.name`,
    mustHave: (name) => `mustHaves.${seat}.${name}.title`,
    happening: (name) => `happenings.${name}.title`,
    decision: (name) => `decisions.${seat}.${name}.title`,
  };
  const named = Object.entries(finding).flatMap(([part, name]): [string, string][] =>
    part in keys && typeof name === 'string' ? [[part, words(keys[part]?.(name) ?? name)]] : [],
  );
  return Object.fromEntries(named);
}

/** Part of a finding -> its figure as the language writes it. */
function figuresIn(finding: Finding, { whole, percent, decimal }: Numbers): Record<string, string> {
  // `count` would make the library look for a plural.
  const written: Record<string, (number: number) => [string, string]> = {
    games: (number) => ['games', whole(number)],
    proposed: (number) => ['proposed', whole(number)],
    short: (number) => ['short', whole(number)],
    count: (number) => ['number', whole(number)],
    of: (number) => ['of', whole(number)],
    share: (number) => ['share', percent(number)],
    part: (number) => ['share', percent(number)],
    points: (number) => ['points', decimal(number)],
  };
  const parts = { ...finding, ...('share' in finding && finding.share) };
  const figures = Object.entries(parts).flatMap(([part, number]): [string, string][] => {
    const write = written[part];
    return write && typeof number === 'number' ? [write(number)] : [];
  });
  return Object.fromEntries(figures);
}

/** A finding in the reader's words: what was found, and what could be done about it. */
export function findingText(
  finding: Finding,
  { t, words, numbers }: { t: Translate<'studio'>; words: Words; numbers: Numbers },
): { what: string; mend: string } {
  const [least, most] = limits.agreement;
  const gaps = {
    least: numbers.percent(least),
    most: numbers.percent(most),
    ...figuresIn(finding, numbers),
    ...namesIn(finding, words),
  };
  return {
    what: t(`studio-balance:finding.${finding.code}.what`, gaps),
    mend: t(`studio-balance:finding.${finding.code}.mend`, gaps),
  };
}
