import { parentPort, workerData } from 'node:worker_threads';
import { faultOf } from '../answer.ts';
import { mutant } from './mutate.ts';
import { computed, type Heard, type Task } from './run.ts';

const { from, count, board } = workerData as Task;
const at = new Int32Array(board);
const port = parentPort;
if (!port) throw new Error('this runs in a thread');
const say = (heard: Heard) => port.postMessage(heard);

for (let number = from; number < from + count; number += 1) {
  Atomics.store(at, 0, number);
  const { kind, file, files } = mutant(number);
  const before = computed();
  try {
    const fault = faultOf(files);
    const took = computed() - before;
    say({ number, kind, file, took, fault, heap: process.memoryUsage().heapUsed });
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say({ number, kind, file, took: computed() - before, fault, heap: 0 });
  }
}
