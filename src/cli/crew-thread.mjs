// A worker of Node 20 does not take over the loader that reads TypeScript: it sets up its own.
import { register } from 'tsx/esm/api';

register();
await import('./crew-thread.ts');
