import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import { type Habits, habitsOf } from './habits.ts';
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
  habits: Habits;
}

interface Compiled {
  night: Night;
  stakes: BothStakes;
  offers: readonly (readonly number[])[];
}

const compiled = new WeakMap<Kernel, Compiled>();

function compiledFor(kernel: Kernel): Compiled {
  let known = compiled.get(kernel);
  if (!known) {
    known = { night: nightOf(kernel), stakes: stakesOf(kernel), offers: offersOf(kernel) };
    compiled.set(kernel, known);
  }
  return known;
}

/** Thinks a game over from a row: some milliseconds. */
export function mindOf(kernel: Kernel, now: Row): Mind {
  const { night, stakes, offers } = compiledFor(kernel);
  const text = textWorth(kernel, night, stakes.own, offers, now);
  const habits = habitsOf(
    kernel,
    night,
    stakes.own,
    text,
    firstThoughts(kernel, night, stakes.grudging, now),
  );
  return { kernel, night, stakes, text, habits };
}
