/** One note as it is to be played. */
export interface Note {
  /** Beats from the beginning of the piece. */
  at: number;
  beats: number;
  /** MIDI number: 60 is c4, 69 is a4 at 440 Hz. */
  key: number;
  /** -1 soft, 0 plain, 1 accented. */
  stress: -1 | 0 | 1;
  /** What a left hand does to a plucked string: shakes it, or slides up to it from a tone below. */
  bend: 'none' | 'shake' | 'slide';
}

const steps: Readonly<Record<string, number>> = { c: 0, d: 2, e: 4, f: 5, g: 7, a: 9, b: 11 };
const shape = /^(-|[a-g](?:#|b)?\d(?:\+[a-g](?:#|b)?\d)*):(\d*\.?\d+)([!?~^]*)(_?)$/;

/**
 * Reads music written as one string a bar: `d4:1 e4:.5 f4:1.5 -:1` is a pitch (or `-`, a rest) and its beats; `d3+a3:4`
 * sounds together. After the beats: `!` accented, `?` soft, `~` shaken, `^` slid into, `_` tied over to the same pitch.
 * @throws when a sign is unknown, a bar is not full or a tie leads nowhere: a misprint in the score
 */
export function readBars(bars: readonly string[], beatsInBar: number): Note[] {
  const notes: Note[] = [];
  /** Notes that the next sign must go on with, by key. */
  let tied = new Map<number, Note>();
  let at = 0;
  for (const [place, bar] of bars.entries()) {
    const before = at;
    for (const sign of bar.trim().split(/\s+/)) {
      const [, pitches = '', length = '', marks = '', tie = ''] = shape.exec(sign) ?? [];
      const wrong = (what: string) => new Error(`bar ${place + 1} (${bar}): ${what}`);
      if (pitches === '') throw wrong(`"${sign}" is no note`);
      const beats = Number(length);
      const next = new Map<number, Note>();
      for (const pitch of pitches === '-' ? [] : pitches.split('+')) {
        const key = keyOf(pitch);
        const held = tied.get(key);
        if (held) held.beats += beats;
        const note: Note = held ?? { at, beats, key, stress: stressOf(marks), bend: bendOf(marks) };
        if (!held) notes.push(note);
        if (tie) next.set(key, note);
        tied.delete(key);
      }
      if (tied.size > 0) throw wrong(`"${sign}" does not go on with what is tied to it`);
      tied = next;
      at += beats;
    }
    if (Math.abs(at - before - beatsInBar) > 1e-9) throw new Error(`bar ${place + 1} (${bar}) is not full`);
  }
  if (tied.size > 0) throw new Error('the last bar is tied to nothing');
  return notes;
}

/** The MIDI number of a pitch such as `bb3`. */
export function keyOf(pitch: string): number {
  const [letter = '', ...rest] = pitch;
  const sharp = rest[0] === '#' ? 1 : rest[0] === 'b' ? -1 : 0;
  return (steps[letter] ?? 0) + sharp + 12 * (Number(rest.at(-1)) + 1);
}

const stressOf = (marks: string): Note['stress'] => (marks.includes('!') ? 1 : marks.includes('?') ? -1 : 0);
const bendOf = (marks: string): Note['bend'] =>
  marks.includes('~') ? 'shake' : marks.includes('^') ? 'slide' : 'none';
