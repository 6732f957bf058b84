import { type Save, saveOfGame } from '../../screens/saves/save.ts';
import type { Session } from '../session.ts';

/** A save of a session. `time` is the page's clock. */
export function saveOf(
  session: Session,
  { id, name, time, auto }: Pick<Save, 'id' | 'name' | 'time' | 'auto'>,
): Save {
  const { game, mode, countdown, masked, origin, timedOut, drafts } = session;
  return saveOfGame(game, {
    ...{ id, session: session.id, name, time, auto, mode, countdown, masked },
    ...(origin && { origin }),
    timedOut: [...timedOut],
    ...(auto && {
      drafts: Object.fromEntries(Object.entries(drafts).map(([seat, { orders }]) => [seat, orders])),
    }),
  });
}
