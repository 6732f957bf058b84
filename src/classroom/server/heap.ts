import { setFlagsFromString } from 'node:v8';

/** How much a heap may grow before all of it is swept, in percent of what was of use the last time. */
const growth = 300;

/**
 * Gives a class server's heap room to grow. V8 gives little to a program that makes little: a class at play would have all
 * of it marked every few seconds, in threads that on one core take turns with the answers. To be called before anything is
 * served; V8 reads this whenever it has swept.
 */
export function giveRoom(): void {
  setFlagsFromString(`--heap-growing-percent=${growth}`);
}
