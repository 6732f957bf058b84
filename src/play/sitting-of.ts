import type { Sitting } from '../screens/sitting.ts';
import { computerSeats, levelOf, type Session } from './session.ts';

/** A session as the pages after its end know it. */
export const sittingOf = (session: Session): Sitting => ({
  game: session.game,
  masked: session.masked,
  computer: computerSeats(session).map((seat) => ({ seat, level: levelOf(session) })),
});
