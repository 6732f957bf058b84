import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

/** How much a heap may grow before all of it is swept, in percent of what was of use the last time. */
const growth = 300;

/**
 * Has V8 sweep a class server's heap so that answers wait for it little. To be called before anything is served; V8 reads
 * this whenever it begins to mark, and whenever it has swept.
 */
export function setUpHeap(): void {
  // V8 gives little room to a program that makes little: a class at play would have its heap marked every few seconds.
  setFlagsFromString(`--heap-growing-percent=${growth}`);
  // Threads that mark would take turns with the answers on one core, a fifth of it for those: the one that answers marks in
  // small steps.
  if (availableParallelism() === 1) setFlagsFromString('--no-concurrent-marking');
}
