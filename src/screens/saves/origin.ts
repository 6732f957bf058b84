import { z } from '../../scenario/zod.ts';
import { filesSchema } from '../../web/handed-scenario.ts';

const short = z.string().max(200);

/**
 * Where the scenario of a game comes from when it is a draft of the studio and none that is shipped: `key` names its
 * text as it was played, `draft` the draft that can be written on.
 */
export const originSchema = z.strictObject({ key: short, draft: short, name: short });
export type Origin = z.output<typeof originSchema>;

/** The same in a save; one that travels as a file brings the scenario's own files with it. */
export const savedOriginSchema = originSchema.extend({ files: filesSchema.optional() });
