import type { Files } from '../../src/scenario/open-file.ts';
import {
  type BalanceAnswer,
  type BalanceQuestion,
  balanceWork,
} from '../../src/studio/balance/balance-work.ts';
import { Weigher } from '../../src/studio/balance/weigher.ts';
import type { Weighing } from '../../src/studio/balance/weighing.ts';
import { aDesk } from './a-desk.ts';

/** Lets everything happen that waits for nothing but its turn. */
const turn = () => new Promise((next) => setImmediate(next));

/** A desk whose scenario is weighed; readings and pieces of play are done when the test says so. */
export async function aWeigher(files?: Files, work = balanceWork(), times = { calm: 0, pace: 0 }) {
  const { desk, asked, answer } = aDesk(files);
  const waiting: { question: BalanceQuestion; resolve(answer: BalanceAnswer): void }[] = [];
  const ask = (question: BalanceQuestion, signal: AbortSignal): Promise<BalanceAnswer> =>
    new Promise((resolve, reject) => {
      const one = { question, resolve };
      waiting.push(one);
      signal.addEventListener('abort', () => {
        // Too late for what has been answered meanwhile.
        if (waiting.includes(one)) waiting.splice(waiting.indexOf(one), 1);
        reject(signal.reason);
      });
    });
  new Weigher({ desk, ask, patience: 0, ...times });
  /** Reads until nothing is left to be read. */
  const read = async (): Promise<void> => {
    while (asked().length > 0) {
      await answer();
      await turn();
    }
  };
  await read();
  const weighing = (): Weighing => {
    const { weighing: found } = desk.store.value;
    if (!found) throw new Error('nothing has been weighed yet');
    return found;
  };
  return {
    desk,
    read,
    turn,
    weighing,
    /** Answers what is asked, a piece after the other, until it is as wanted or nothing is asked any more. */
    async play(until: (found: Weighing) => boolean = () => false): Promise<void> {
      await turn();
      for (let one = waiting.shift(); one; one = waiting.shift()) {
        one.resolve(work(one.question));
        await turn();
        const found = desk.store.value.weighing;
        if (found && until(found)) return;
      }
    },
    /** What is being played now. */
    asking: (): BalanceQuestion | undefined => waiting[0]?.question,
  };
}
