import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../scenario/json-schema.ts';
import { withModeline } from '../scenario/modeline.ts';
import { reference } from '../scenario/reference.ts';
import { filesIn } from './load.ts';
import { scenariosFolder, shippedIds } from './shipped.ts';

const [start, end] = ['<!-- made by `standoff schema` -->', '<!-- end of what is made -->'];

/** What stands in the folder of scenarios because the schemas say so: path -> text. */
export function generated(): ReadonlyMap<string, string> {
  const schemas = [...jsonSchemas].map(
    ([name, schema]) =>
      [join(scenariosFolder, 'schema', name), `${JSON.stringify(schema, undefined, 2)}\n`] as const,
  );
  const guide = join(scenariosFolder, 'README.md');
  const files = shippedIds().flatMap((id) => {
    const folder = join(scenariosFolder, id);
    return Object.entries(filesIn(folder).files).map(
      ([name, text]) => [join(folder, name), withModeline(name, text, '../schema')] as const,
    );
  });
  return new Map([...schemas, [guide, withReference(readFileSync(guide, 'utf8'))], ...files]);
}

/** The guide with the reference between its two marks. */
function withReference(guide: string): string {
  const [before = '', rest = ''] = guide.split(`${start}\n`);
  const after = rest.split(end)[1] ?? '';
  return `${before}${start}\n\n${reference()}\n\n${end}${after}`;
}
