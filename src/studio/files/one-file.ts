import { Document, parseDocument, Scalar, stringify } from 'yaml';
import type { Files } from '../../scenario/open-file.ts';
import { inOrder } from './gather.ts';
import { limits } from './limits.ts';
import { found, no, type Opening } from './open-problem.ts';

/** Version of the form in which a scenario is one file. */
const format = 1;
const head = ' A whole Standoff scenario in one file: open it in the studio.';
/** What a whole scenario in one file begins with, whatever comments stand before it. */
const mark = /^(?:\uFEFF)?(?:\s*#[^\n]*\n|\s*\n)*standoff:\s*(\d+)\s*(?:\n|\r)/;
/** What a block of YAML gives back letter for letter. */
const plain = /^[^\s](?:[\n\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\uffef]*)$/;

/** Whether a text is a whole scenario in one file, and not one of a scenario's files. */
export const isOneFile = (text: string): boolean => mark.test(text);

/** A scenario as one YAML file, its files as blocks that can be read and mended by hand. */
export function oneFileOf(files: Files): string {
  const shown = inOrder(Object.entries(files));
  const write = (type: (text: string) => Scalar.Type): string => {
    const texts = Object.entries(shown).map(([name, text]) => {
      const scalar = new Scalar(text);
      scalar.type = type(text);
      return [name, scalar] as const;
    });
    const document = new Document({ standoff: format, files: Object.fromEntries(texts) });
    document.commentBefore = head;
    return document.toString({ lineWidth: 0 });
  };
  const blocks = write((text) => (plain.test(text) ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE));
  const again = readOneFile(blocks, '');
  const same = again.ok && stringify(again.value) === stringify(shown);
  return same ? blocks : write(() => Scalar.QUOTE_DOUBLE);
}

/** The scenario in one file. */
export function readOneFile(text: string, name: string): Opening<Files> {
  const [, version = '0'] = mark.exec(text) ?? [];
  if (Number(version) > format) return no({ code: 'newerOneFile', name });
  if (text.length > limits.all) return no({ code: 'tooBig', name, most: limits.all / 1000 });
  let value: unknown;
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
    // Nothing in it is an alias: none is followed.
    value = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
  } catch {
    value = undefined;
  }
  const files = isRecord(value) && isRecord(value.files) ? Object.entries(value.files) : [];
  const texts = files.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  if (texts.length === 0 || texts.length < files.length) return no({ code: 'notOneFile', name });
  return found(inOrder(texts));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
