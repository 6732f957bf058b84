// The thread where the program was not written as JavaScript before; see src/cli/crew-thread.mjs.
import { register } from 'tsx/esm/api';

register();
const { renderHandout } = await import('./render.ts');
export default renderHandout;
