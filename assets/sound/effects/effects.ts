import { cable, card, key, page, paper, pen, seal, stamp } from './desk.ts';
import type { Wave } from './kit.ts';
import { aircraft, crowd, shutters } from './outside.ts';
import { chime, gavel, line, lock, phone, tick, vote } from './room.ts';
import { accepted, deadline, error, refused, round } from './signs.ts';

/** One effect: its samples, and how high its peak is to be, in dBFS. */
interface Effect {
  wave: Wave;
  peak: number;
  /** People speak in it: the score makes room. */
  voices?: true;
}

/** Every effect by its name, small touches softer than what happens. */
export const effects = {
  cable: { wave: cable, peak: -12 },
  seal: { wave: seal, peak: -8 },
  stamp: { wave: stamp, peak: -7 },
  paper: { wave: paper, peak: -16 },
  phone: { wave: phone, peak: -12 },
  key: { wave: key, peak: -16 },
  card: { wave: card, peak: -10 },
  tick: { wave: tick, peak: -15 },
  chime: { wave: chime, peak: -10 },
  aircraft: { wave: aircraft, peak: -9 },
  crowd: { wave: crowd, peak: -10, voices: true },
  gavel: { wave: gavel, peak: -7 },
  page: { wave: page, peak: -14 },
  shutters: { wave: shutters, peak: -12, voices: true },
  round: { wave: round, peak: -9 },
  deadline: { wave: deadline, peak: -9 },
  accepted: { wave: accepted, peak: -11 },
  refused: { wave: refused, peak: -10 },
  error: { wave: error, peak: -13 },
  vote: { wave: vote, peak: -11 },
  lock: { wave: lock, peak: -9 },
  line: { wave: line, peak: -9 },
  pen: { wave: pen, peak: -13 },
} as const satisfies Record<string, Effect>;
