import { plainFile } from './open-file.ts';
import { languages } from './text.ts';

/** The file of a scenario -> the JSON Schema that speaks of it, in the folder of schemas. */
export const schemaFiles: Readonly<Record<string, string>> = {
  'scenario.yaml': 'scenario.json',
  'history.yaml': 'history.json',
  'sources.yaml': 'sources.json',
  'mask.yaml': 'mask.json',
  'glossary.yaml': 'glossary.json',
  ...Object.fromEntries(
    languages.flatMap((language) => [
      [`text/${language}.yaml`, 'text.json'],
      [plainFile(language), 'text.json'],
    ]),
  ),
};

const modeline = /^# yaml-language-server: \$schema=.*(\r?\n|$)/m;

/**
 * The text with the comment that tells editors where its schema lies, in front or in place of the one it had.
 * @param name of the file, from the folder of the scenario
 * @param schemas the way from that folder to the one with the schemas, with `/`
 */
export function withModeline(name: string, text: string, schemas: string): string {
  const schema = schemaFiles[name];
  if (schema === undefined) return text;
  const up = '../'.repeat(name.split('/').length - 1);
  const line = `# yaml-language-server: $schema=${up}${schemas}/${schema}\n`;
  return line + text.replace(modeline, '');
}
