// The thread where the program was not written as JavaScript before; see src/cli/crew-thread.mjs.
import { register } from 'tsx/esm/api';

register();
const { default: read } = await import('./scenario-thread.ts');
export default read;
