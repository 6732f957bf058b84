import { strFromU8, strToU8, unzipSync } from 'fflate';
import { parseDocument } from 'yaml';
import type { Problem } from '../../../scenario/diagnostic.ts';
import { migrate } from '../../../scenario/migrate/migrate.ts';
import type { Files } from '../../../scenario/open-file.ts';
import { readScenario, type ScenarioBundle } from '../../../scenario/read.ts';
import { largestScenario } from '../../protocol/requests.ts';

/** Why files that were chosen are no scenario; three languages hang their sentence on `code`. */
export type FilesProblem =
  | { code: 'tooLarge' }
  | { code: 'noScenario' }
  | { code: 'unreadable' }
  | { code: 'broken'; problems: readonly Problem[] };

/** A scenario that was brought along. */
export interface OwnScenario {
  files: Files;
  bundle: ScenarioBundle;
}

/** Bytes of what is chosen and of what a zip unpacks to: more than any scenario has, so that nothing larger is read. */
const most = 2 * largestScenario;
/** Complaints that are shown; the studio shows them all. */
const shown = 8;

/** Reads a scenario as the studio exports it: a zip, one file, or the files of a folder. */
export async function readFiles(
  chosen: readonly File[],
): Promise<{ ok: true; own: OwnScenario } | { ok: false; problem: FilesProblem }> {
  if (chosen.reduce((sum, { size }) => sum + size, 0) > most)
    return { ok: false, problem: { code: 'tooLarge' } };
  try {
    const all = await Promise.all(
      chosen.map(async (file) => textsIn(file.webkitRelativePath || file.name, await bytesOf(file))),
    );
    return scenarioIn(Object.fromEntries(all.flat()));
  } catch (error) {
    const code = error instanceof RangeError ? 'tooLarge' : 'unreadable';
    return { ok: false, problem: { code } };
  }
}

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
const isText = (path: string): boolean => /\.(ya?ml|md)$/i.test(path) && !/(^|\/)(\.|__MACOSX)/.test(path);

/** The texts of one chosen file by their paths: of a zip those inside, of a whole scenario in one file its own. */
function textsIn(path: string, bytes: Uint8Array): [path: string, text: string][] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    let sum = 0;
    const inside = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!isText(name)) return false;
        sum += originalSize;
        if (sum > most) throw new RangeError('the zip unpacks to more than a scenario');
        return true;
      },
    });
    return Object.entries(inside).map(([name, content]) => [name, strFromU8(content)]);
  }
  if (!isText(path)) return [];
  const text = strFromU8(bytes);
  return /^(\uFEFF)?(\s*#[^\n]*\n|\s*\n)*standoff:\s*\d/.test(text) ? oneFile(text) : [[path, text]];
}

function oneFile(text: string): [string, string][] {
  const value: unknown = parseDocument(text, { logLevel: 'silent' }).toJS({ maxAliasCount: 0 });
  const files = typeof value === 'object' && value !== null && 'files' in value ? value.files : undefined;
  if (typeof files !== 'object' || files === null) throw new Error('no files in it');
  return Object.entries(files).map(([name, content]) => [name, String(content)]);
}

/** The scenario among texts: what lies in the folder of `scenario.yaml`, brought up to the present format. */
function scenarioIn(texts: Files): { ok: true; own: OwnScenario } | { ok: false; problem: FilesProblem } {
  const [root] = Object.keys(texts)
    .filter((path) => /(^|\/)scenario\.yaml$/.test(path))
    .map((path) => path.slice(0, -'scenario.yaml'.length))
    .sort((one, two) => one.length - two.length);
  if (root === undefined) return { ok: false, problem: { code: 'noScenario' } };
  const written = Object.fromEntries(
    Object.entries(texts).flatMap(([path, text]) =>
      path.startsWith(root) ? [[path.slice(root.length), text]] : [],
    ),
  );
  const migrated = migrate(written);
  const files = migrated.ok ? migrated.files : written;
  // Said here, where the sentence is at hand: the server would not hear the request to its end.
  if (strToU8(JSON.stringify(files)).length > largestScenario)
    return { ok: false, problem: { code: 'tooLarge' } };
  const read = readScenario(files);
  if (read.ok) return { ok: true, own: { files, bundle: read.bundle } };
  const errors = read.diagnostics.filter(({ severity }) => severity === 'error');
  return { ok: false, problem: { code: 'broken', problems: errors.slice(0, shown) } };
}
