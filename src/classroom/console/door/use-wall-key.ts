import { keepKey, keptKeys } from '../../client/kept-keys.ts';
import { useConsole } from '../desk/console-context.ts';

/** Gives the key of the session's wall: the one that this device has, or a new one; undefined where the server gives none. */
export function useWallKey(): () => Promise<string | undefined> {
  const { id, state, desk } = useConsole();
  return async () => {
    const known = keptKeys().find(({ session, role }) => session === id && role === 'wall');
    const given = known ?? (await desk.send<{ key: string }>('POST', '/api/session/wall'));
    const key = 'key' in given ? given.key : given.ok ? given.value.key : undefined;
    if (key !== undefined)
      keepKey({ session: id, role: 'wall', key, title: state.plan.title, used: Date.now() });
    return key;
  };
}
