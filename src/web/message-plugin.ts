import type { Plugin } from 'vite';
import { compileMessages } from './compile-messages.ts';

const texts = /\/web\/text\/\w+\/[\w-]+\.json$/;

/** Compiles the pages' texts, which are ICU messages, when a page is built: no parser is sent to the browser. */
export function messagePlugin(): Plugin {
  return {
    name: 'standoff-messages',
    // Before Vite makes a module of the JSON.
    enforce: 'pre',
    transform: {
      filter: { id: texts },
      handler: (source) => ({ code: JSON.stringify(compileMessages(JSON.parse(source))), map: null }),
    },
  };
}
