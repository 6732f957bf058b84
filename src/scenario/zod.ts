import { z } from 'zod';

// zod would compile its checks with `new Function`, which the pages' security policy forbids. It asks as soon as a
// schema is made, so every schema takes zod from here.
z.config({ jitless: true });

export { z };
