import { WorkerDesk } from '../../web/worker-desk.ts';
import { calm } from '../calm.ts';
import type { Desk } from '../desk.ts';
import { type BalanceAnswer, type BalanceQuestion, balanceWork } from './balance-work.ts';
import { Weigher } from './weigher.ts';

/** Milliseconds: long enough for the games of any scenario of usual size; for nobody to be typing; for a glance. */
const times = { patience: 1500, calm, pace: 250 };

/** Lets the lab weigh whatever lies on a desk. */
export function startBalance(desk: Desk): void {
  const inPage = balanceWork();
  const player = new WorkerDesk<BalanceQuestion, BalanceAnswer>({
    start: () => new Worker(new URL('./balance-worker.ts', import.meta.url), { type: 'module' }),
    // A page without workers draws and hears its author between two pieces.
    inPage: async (question) => {
      await new Promise((next) => setTimeout(next));
      return inPage(question);
    },
    onBroken: () => {},
  });
  new Weigher({ desk, ask: (question, signal) => player.ask(question, { signal }), ...times });
}
