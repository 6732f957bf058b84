import { Worker } from 'node:worker_threads';

/** What a thread is given: mutants by number, and a board on which it says at which it is. */
export interface Task {
  from: number;
  count: number;
  board: SharedArrayBuffer;
}

/** What became of one mutant. `fault` is undefined when the answer was a scenario or help; bytes and milliseconds. */
export interface Heard {
  number: number;
  kind: string;
  file: string;
  took: number;
  fault: string | undefined;
  heap: number;
}

/** Megabytes that reading may take, and milliseconds of computing after which it hangs. */
const [mostMemory, patience] = [256, 20_000];

/** Milliseconds that this program has computed: a busy machine makes others wait, and is no fault of the reader. */
export const computed = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Reads mutants in a thread that may take no more than 256 MB, and in a new one after whichever broke or hung the last.
 * @param hear is told of each mutant, the ones that broke a thread included
 */
export async function readMutants(from: number, count: number, hear: (heard: Heard) => void): Promise<void> {
  let next = from;
  while (next < from + count) {
    const task: Task = { from: next, count: from + count - next, board: new SharedArrayBuffer(4) };
    next = await oneThread(task, hear);
  }
}

/** Runs until the thread is through or broken; says with which number to go on. */
function oneThread(task: Task, hear: (heard: Heard) => void): Promise<number> {
  const board = new Int32Array(task.board);
  Atomics.store(board, 0, task.from);
  return new Promise((done) => {
    const worker = new Worker(new URL('./thread.mjs', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    });
    let last = { number: -1, since: computed() };
    const watch = setInterval(() => {
      const number = Atomics.load(board, 0);
      if (number !== last.number) last = { number, since: computed() };
      else if (computed() - last.since > patience) stop(`hangs: ${patience} ms of computing`);
    }, 500);
    const stop = (fault: string) => {
      clearInterval(watch);
      const number = Atomics.load(board, 0);
      hear({ number, kind: '', file: '', took: 0, fault, heap: 0 });
      void worker.terminate().then(() => done(number + 1));
    };
    worker.on('message', hear);
    worker.on('error', (error) => stop(error.message));
    worker.on('exit', (code) => {
      clearInterval(watch);
      if (code === 0) done(task.from + task.count);
    });
  });
}
