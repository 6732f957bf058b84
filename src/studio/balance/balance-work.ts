import type { Files } from '../../scenario/open-file.ts';
import { readRules } from '../../scenario/read.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { Sample } from './sample.ts';
import type { Figures } from './weighing.ts';

/** What the page asks: to learn a version's rules, from a scenario or from its files, or to play a piece of them. */
export type BalanceQuestion =
  | { do: 'learn'; digest: string; scenario: Scenario }
  | { do: 'read'; files: Files }
  | { do: 'play'; digest: string };

/** What it hears: which version was learned, if there is one; what its games came to; or what stopped them. */
export type BalanceAnswer =
  | { digest: string | undefined }
  | { figures: Figures }
  /** The version was never learned, or has been forgotten since. */
  | { unknown: string }
  | { fault: string };

/** Versions that are kept, with the games they have played: an edit that is taken back is known at once. */
const kept = 6;

/** Plays versions of a scenario, a piece at a time, and remembers what they came to. */
export function balanceWork(): (question: BalanceQuestion) => BalanceAnswer {
  const samples = new Map<string, Sample>();
  const learn = (digest: string, scenario: Scenario): void => {
    const sample = samples.get(digest) ?? new Sample(digest, scenario);
    // The one that was asked for last is forgotten last.
    samples.delete(digest);
    samples.set(digest, sample);
    for (const old of [...samples.keys()].slice(0, -kept)) samples.delete(old);
  };
  const answer = (question: BalanceQuestion): BalanceAnswer => {
    switch (question.do) {
      case 'learn':
        learn(question.digest, question.scenario);
        return { digest: question.digest };
      case 'read': {
        const reading = readRules(question.files);
        if (!reading.ok) return { digest: undefined };
        const { digest, scenario } = reading.bundle;
        learn(digest, scenario);
        return { digest };
      }
      case 'play': {
        const sample = samples.get(question.digest);
        if (!sample) return { unknown: question.digest };
        sample.play();
        return { figures: sample.figures() };
      }
    }
  };
  return (question) => {
    try {
      return answer(question);
    } catch (error) {
      return { fault: error instanceof Error ? error.message : String(error) };
    }
  };
}
