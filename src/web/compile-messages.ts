import compile from 'icu-minify/compile';
import type { CompiledTree, MessageTree } from './messages.ts';

/** Compiles every text of a tree. @throws where one is no ICU message, with its key */
export function compileMessages(tree: MessageTree, above = ''): CompiledTree {
  return Object.fromEntries(
    Object.entries(tree).map(([name, value]) => {
      const key = above + name;
      if (typeof value !== 'string') return [name, compileMessages(value, `${key}.`)];
      try {
        return [name, compile(value)];
      } catch (error) {
        throw new Error(`${key}: "${value}" is no ICU message: ${(error as Error).message}`);
      }
    }),
  );
}
