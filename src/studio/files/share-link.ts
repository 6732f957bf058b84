import type { Files } from '../../scenario/open-file.ts';
import { pack, unpack } from '../../web/packed.ts';
import { inOrder } from './gather.ts';
import { limits } from './limits.ts';
import { found, no, type Opening } from './open-problem.ts';

const mark = '#shared=';

/** A scenario as a link, and the name it goes by. */
export interface Shared {
  name: string;
  files: Files;
}

/** A link that carries a whole scenario after the `#`, which browsers never send to a server; undefined when it would be too long. */
export function shareLink(page: string, { name, files }: Shared): string | undefined {
  const link = page.replace(/#.*$/, '') + mark + pack(JSON.stringify({ name, files }));
  return link.length > limits.link ? undefined : link;
}

/** The scenario in a link's hash; undefined when the hash is something else. */
export function readShareLink(hash: string): Opening<Shared> | undefined {
  if (!hash.startsWith(mark)) return undefined;
  if (hash.length > limits.link) return no({ code: 'linkCut' });
  const text = unpack(hash.slice(mark.length), limits.all);
  const value = text === undefined ? undefined : parsed(text);
  if (typeof value !== 'object' || value === null) return no({ code: 'linkCut' });
  const { name, files } = value as { name?: unknown; files?: unknown };
  if (typeof name !== 'string' || typeof files !== 'object' || files === null) return no({ code: 'linkCut' });
  const texts = Object.entries(files).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return found({ name: name.slice(0, limits.path), files: inOrder(texts) });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
