import { keepKey, keptKeys } from '../../client/kept-keys.ts';
import { useConsole } from '../desk/console-context.ts';

/** Opens the picture for the wall in a window of its own: to be moved to the projector. */
export function WallButton() {
  const { t, id, state, desk, notice } = useConsole();
  const open = async () => {
    // Opened at once, as a browser only allows it on a press; where it leads follows.
    const wall = window.open('', `standoff-wall-${id}`);
    const known = keptKeys().find(({ session, role }) => session === id && role === 'wall');
    const given = known ?? (await desk.send<{ key: string }>('POST', '/api/session/wall'));
    const key = 'key' in given ? given.key : given.ok ? given.value.key : undefined;
    if (key === undefined) {
      wall?.close();
      return;
    }
    keepKey({ session: id, role: 'wall', key, title: state.plan.title, used: Date.now() });
    const link = `${location.href.replace(/#.*$/, '')}#wall=${id}`;
    if (wall) wall.location.href = link;
    else notice(t('class-console:door.wallBlocked', { link }));
  };
  return (
    <button type="button" class="button" onClick={() => void open()}>
      {t('class-console:door.wall')}
    </button>
  );
}
