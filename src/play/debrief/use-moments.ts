import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../session.ts';
import type { Moment } from './moments.ts';
import { momentsFor } from './series.ts';

/** The moments of the session's game once they are gathered, and how far that has come (0..1). */
export function useMoments(session: Session): { moments?: readonly Moment[]; share: number } {
  const [found, setFound] = useState<{ moments?: readonly Moment[]; share: number }>({ share: 0 });
  useEffect(() => {
    let wanted = true;
    momentsFor(session.game, (share) => wanted && setFound({ share })).then(
      (moments) => wanted && setFound({ moments, share: 1 }),
    );
    return () => {
      wanted = false;
    };
  }, [session.game]);
  return found;
}
