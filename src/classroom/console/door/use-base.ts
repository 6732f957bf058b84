import { useState } from 'preact/hooks';
import { readKept, type Shape, writeKept } from '../../client/kept.ts';
import { isLocalAddress } from './door-link.ts';

const name = 'standoff.address';
const text: Shape<string> = {
  safeParse: (raw) => (typeof raw === 'string' ? { success: true, data: raw } : { success: false }),
};

/**
 * The address by which others reach the server. A page that its owner opened as `localhost` would lead nobody here: then
 * it is one of the server's own, the one chosen last where there are several.
 */
export function useBase(addresses: readonly string[] = []): {
  base: string | undefined;
  choices: readonly string[];
  choose(base: string): void;
} {
  const [chosen, setChosen] = useState(() => readKept(name, text));
  const choices = isLocalAddress() ? addresses : [];
  return {
    base: choices.find((one) => one === chosen) ?? choices[0],
    choices,
    choose(base) {
      setChosen(base);
      writeKept(name, base);
    },
  };
}
