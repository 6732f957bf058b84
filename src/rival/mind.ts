import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import { type Deal, dealerFor } from './clauses.ts';
import { type Channels, channelsOf, type Habits, habitsOf } from './habits.ts';
import { type Night, nightOf } from './night.ts';
import { type BothStakes, stakesOf } from './stakes.ts';
import { offersOf, type TextWorth, textWorth } from './text-worth.ts';
import { firstThoughts } from './thoughts.ts';

/** What both sides are thought to want and to do, worked out from where a game stands. */
export interface Mind {
  kernel: Kernel;
  night: Night;
  stakes: BothStakes;
  /** What each wording is worth to each side as things stand. */
  text: TextWorth;
  /** What a seat would do with each clause. */
  deal: Deal;
  channels: Channels;
  habits: Habits;
}

interface Compiled {
  night: Night;
  stakes: BothStakes;
  offers: readonly (readonly number[])[];
  channels: Channels;
}

const compiled = new WeakMap<Kernel, Compiled>();

function compiledFor(kernel: Kernel): Compiled {
  let known = compiled.get(kernel);
  if (!known) {
    known = {
      night: nightOf(kernel),
      stakes: stakesOf(kernel),
      offers: offersOf(kernel),
      channels: channelsOf(kernel),
    };
    compiled.set(kernel, known);
  }
  return known;
}

/** Thinks a game over from a row: some milliseconds. */
export function mindOf(kernel: Kernel, now: Row): Mind {
  const { night, stakes, offers, channels } = compiledFor(kernel);
  const text = textWorth(kernel, night, stakes.own, offers, now);
  const deal = dealerFor(kernel, text);
  const habits = habitsOf(
    kernel,
    night,
    stakes.own,
    deal,
    channels,
    firstThoughts(kernel, night, stakes.grudging, now),
  );
  return { kernel, night, stakes, text, deal, channels, habits };
}
