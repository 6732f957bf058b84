import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describedAt, formsAt, keysAt } from '../../src/scenario/schema-walk.ts';
import { schemaOf } from '../../src/studio/editor/options.ts';
import { root } from '../house/source-files.ts';

type Path = readonly string[];

/** Every file that the editor describes. */
const files = ['scenario.yaml', 'history.yaml', 'sources.yaml', 'mask.yaml', 'glossary.yaml', 'text/en.yaml'];

/** Any name or place will do, where an author invents the names or writes a list. */
const any = '0';

function meaningsBelow(schema: NonNullable<ReturnType<typeof schemaOf>>, path: Path): string[] {
  const keys = keysAt(schema, path);
  const named = keys.flatMap((key) => {
    const at = [...path, key];
    return [describedAt(schema, at) ?? [], meaningsBelow(schema, at)].flat();
  });
  const inner = [...path, any];
  return [...named, ...(formsAt(schema, inner).length > 0 ? meaningsBelow(schema, inner) : [])];
}

/** Every sentence that an author may be told of a key, in the order of the schemas, each once. */
export function meaningsInEnglish(): string[] {
  const all = files.flatMap((file) => {
    const schema = schemaOf(file);
    if (!schema) throw new Error(`nothing reads ${file}`);
    return meaningsBelow(schema, []);
  });
  return [...new Set(all)];
}

/** Where the same is said in another language. */
export const meaningsFile = (language: string): string =>
  join(root, 'src/studio/editor/means', `${language}.json`);

/** English sentence -> what is said in another language. */
export const meaningsIn = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(meaningsFile(language), 'utf8')) as Record<string, string>;
