// A thread starts from JavaScript; this one lets it read the TypeScript beside it.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
