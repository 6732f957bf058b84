import { type KeptKey, keepKey, keptKeys } from './kept-keys.ts';

/**
 * The key to a session that came by the address, which is then taken out of it; else the one that this device has.
 * @param name what the page is called in its address
 */
export function takenKey(
  { session, role, name }: Pick<KeptKey, 'session' | 'role'> & { name: 'console' | 'wall' },
  given: string | undefined,
): string | undefined {
  const known = keptKeys().find((one) => one.session === session && one.role === role);
  if (given === undefined) return known?.key;
  const kept = keepKey({
    ...{ session, role, key: given, title: known?.title ?? session, used: Date.now() },
    ...(known?.code !== undefined && { code: known.code }),
  });
  // Whoever looks over a shoulder, or at this computer's history, finds no key there.
  if (kept) history.replaceState(null, '', `#${name}=${session}`);
  return given;
}
