import { type Document, isAlias, LineCounter, visit } from 'yaml';
import { compose } from '../../scenario/compose.ts';

/** A YAML text with its document, as far as it could be read. */
export interface Opened {
  text: string;
  document: Document;
  lines: LineCounter;
  /** How this file ends its lines. */
  eol: '\n' | '\r\n';
  /** Names of anchors that an alias asks for. */
  asked: ReadonlySet<string>;
  /** Whether long texts are written into it as folded blocks. */
  folds: boolean;
}

/** The texts read last: a form is painted from the text that the change before it was proved with. */
const kept = new Map<string, Opened | undefined>();
const most = 12;

/** Reads a text, errors and all; undefined when it nests too deeply to be looked at. */
export function openYaml(text: string): Opened | undefined {
  const found = kept.get(text);
  kept.delete(text);
  const opened = found ?? read(text);
  kept.set(text, opened);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  return opened;
}

function read(text: string): Opened | undefined {
  const lines = new LineCounter();
  const document = compose(text, lines, true);
  if (typeof document === 'number') return undefined;
  const asked = new Set<string>();
  if (text.includes('*'))
    visit(document, {
      Alias: (_, alias) => {
        if (isAlias(alias)) asked.add(alias.source);
      },
    });
  return { text, document, lines, eol: /\r\n/.test(text) ? '\r\n' : '\n', asked, folds: true };
}
