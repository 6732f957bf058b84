import { plain } from '../crisis/offer.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import { codeOf } from '../kernel/offer-code.ts';
import type { TextWorth } from './text-worth.ts';

/** Points by which a wording must be worth more to a single-minded side to be asked for e times as often. */
const latitude = 4;
/** The most that one clause may tell, as a logarithm of odds: anyone may have a reason of its own once. */
const most = 1.2;
/** Share of muddlers that is reckoned with at the least: nobody is known for sure. */
const least = 0.2;

/**
 * How likely it is that a delegation muddles through, told by what it has asked for at the table: a single-minded one
 * asks for what is worth much to it, one that muddles through for anything. What stands since the opening tells
 * nothing.
 * @returns 0.2..0.8; half where nothing was said
 */
export function muddling({ compiler }: Kernel, text: TextWorth, now: Row, other: number): number {
  const { layout, names, scenario } = compiler;
  const seat = names.seats.names[other] ?? '';
  let odds = 0;
  Object.values(scenario.clauses).forEach(({ opening }, clause) => {
    const positions = names.positions[clause];
    const first = opening[seat];
    const gains = text.gains[other]?.[clause];
    const said = now[layout.clauses + 4 * clause + 2 + other] as number;
    if (!positions || !gains || first === undefined || said === codeOf(positions, plain(first))) return;
    const codes = new Set([...(text.offers[clause] ?? []), said]);
    const weight = (code: number): number => Math.exp((gains[code] ?? 0) / latitude);
    const sum = [...codes].reduce((total, code) => total + weight(code), 0);
    const told = Math.log(sum / (codes.size * weight(said)));
    odds += Math.max(-most, Math.min(most, told));
  });
  return least + (1 - 2 * least) / (1 + Math.exp(-odds));
}
