import { useState } from 'preact/hooks';
import { isLocalAddress } from './door-link.ts';

const name = 'standoff.address';

/**
 * The address by which others reach the server. A page that its owner opened as `localhost` would lead nobody here: then
 * it is one of the server's own, the one chosen last where there are several.
 */
export function useBase(addresses: readonly string[] = []): {
  base: string | undefined;
  choices: readonly string[];
  choose(base: string): void;
} {
  const [chosen, setChosen] = useState(() => remembered());
  const choices = isLocalAddress() ? addresses : [];
  return {
    base: choices.find((one) => one === chosen) ?? choices[0],
    choices,
    choose(base) {
      setChosen(base);
      try {
        localStorage.setItem(name, base);
      } catch {
        // Then it holds until the page closes.
      }
    },
  };
}

function remembered(): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}
