import { useConsole } from '../desk/console-context.ts';
import { useWallKey } from './use-wall-key.ts';

/** Opens the picture for the wall in a window of its own: to be moved to the projector. */
export function WallButton() {
  const { t, id, notice } = useConsole();
  const wallKey = useWallKey();
  const open = async () => {
    // Opened at once, as a browser only allows it on a press; where it leads follows.
    const wall = window.open('', `standoff-wall-${id}`);
    if ((await wallKey()) === undefined) {
      wall?.close();
      return;
    }
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
