import { useEffect, useState } from 'preact/hooks';
import type { Game } from '../../crisis/game.ts';
import type { Moment } from './moments.ts';
import { momentsFor } from './series.ts';

/** The moments of a game once they are gathered, and how far that has come (0..1). */
export function useMoments(game: Game): { moments?: readonly Moment[]; share: number } {
  const [found, setFound] = useState<{ moments?: readonly Moment[]; share: number }>({ share: 0 });
  useEffect(() => {
    let wanted = true;
    momentsFor(game, (share) => wanted && setFound({ share })).then(
      (moments) => wanted && setFound({ moments, share: 1 }),
    );
    return () => {
      wanted = false;
    };
  }, [game]);
  return found;
}
