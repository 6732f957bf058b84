import type { Scenario } from '../scenario/schema.ts';
import { doWork, type Parts, type Work } from './work.ts';

/** What a thread that works for another is told: the scenario once, then pieces of work, each with a number. */
export type WorkMessage = { scenario: Scenario } | { number: number; work: Work };

/** What it answers: that it is there, what came of a piece, or the fault that stopped it. */
export type WorkAnswer =
  | 'ready'
  | { number: number; part: Parts[keyof Parts] }
  | { number: number; fault: string };

/**
 * The thread's side of the talk, whatever kind of thread it is: a worker of Node's or of a browser's.
 * @param answer sends an answer back
 * @returns what hears the messages
 */
export function workDesk(answer: (answer: WorkAnswer) => void): (message: WorkMessage) => void {
  let scenario: Scenario | undefined;
  answer('ready');
  return (message) => {
    if ('scenario' in message) {
      scenario = message.scenario;
      return;
    }
    const { number, work } = message;
    try {
      if (!scenario) throw new Error('work came before its scenario');
      answer({ number, part: doWork(scenario, work) });
    } catch (error) {
      answer({ number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };
}
