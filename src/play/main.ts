import { config } from 'zod/v4/core';

// zod compiles its checks with `new Function`, which the page's own security policy forbids. It decides that when a
// schema is made, so everything that makes one is imported after this.
config({ jitless: true });
await import('./start.tsx');
