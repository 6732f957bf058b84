// The thread where the program was not written as JavaScript before: a worker of Node 20 does not take over the loader
// that reads TypeScript, so it sets up its own. The one for require would be there sooner, and then play a fifth slower:
// every name that a module imports is looked up at every use.
import { register } from 'tsx/esm/api';

register();
await import('./crew-thread.ts');
