import { scenarioSchema } from '../../scenario/schema.ts';
import { z } from '../../scenario/zod.ts';
import type { Path } from '../yaml/wish.ts';
import { bare } from './shape.ts';

/** A part of the forms: what it says of itself, and the lists of things in it. */
export interface Section {
  name: string;
  /** Paths of single values, shown in one form. */
  fields: readonly Path[];
  /** Paths of blocks whose names the author invents. */
  lists: readonly Path[];
}

const isNames = (schema: z.core.$ZodType): boolean => bare(schema) instanceof z.ZodRecord;

/** The sections as the schema has them, so that what the format gains shows up by itself. */
export const sections: readonly Section[] = sectionsOf(scenarioSchema);

function sectionsOf(schema: z.ZodObject): Section[] {
  const keys = Object.entries(schema.shape) as [string, z.core.$ZodType][];
  const own: Path[] = [];
  const found: Section[] = [];
  for (const [key, one] of keys) {
    const inner = bare(one);
    // What can have one value only is nobody's to choose.
    if (inner instanceof z.ZodLiteral) continue;
    if (isNames(one)) found.push({ name: key, fields: [], lists: [[key]] });
    else if (inner instanceof z.ZodObject && Object.values(inner.shape).some(isNames)) {
      const parts = Object.entries(inner.shape) as [string, z.core.$ZodType][];
      found.push({
        name: key,
        fields: parts.filter(([, part]) => !isNames(part)).map(([part]) => [key, part]),
        lists: parts.filter(([, part]) => isNames(part)).map(([part]) => [key, part]),
      });
    } else own.push([key]);
  }
  return [{ name: 'general', fields: own, lists: [] }, ...found];
}
