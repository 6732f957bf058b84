import { type MidiEvent, writeMidi } from 'midi-file';
import { instruments } from '../score/instruments.ts';
import { type Note, readBars } from '../score/notation.ts';
import type { Dynamic, Part, Piece } from '../score/piece.ts';

const ticksPerBeat = 480;
/** MIDI velocity of each dynamic. */
const strength: Readonly<Record<Dynamic, number>> = { pp: 38, p: 52, mp: 66, mf: 80, f: 96 };

/** Something that happens at a time, before it is told by how long after the one before. */
interface Timed {
  tick: number;
  /** At the same tick: what ends before what sets, and that before what begins. */
  order: 0 | 1 | 2;
  event: MidiEvent;
}

/** Beats of a piece from its first to its last bar. */
export const beatsOf = ({ parts, beatsInBar }: Piece): number =>
  Math.max(...parts.map(({ bars }) => bars.length)) * beatsInBar;

/**
 * A piece as a MIDI file: one track a player. A looping piece is written twice over, so that in its second pass the
 * first still rings out.
 * @param rest seconds of silence after the last beat, in which strings and hall ring out
 */
export function midiOf(piece: Piece, rest: number): Uint8Array {
  const passes = piece.loops ? 2 : 1;
  const length = beatsOf(piece);
  const microsecondsPerBeat = 60_000_000 / piece.tempo;
  const end = Math.ceil((passes * length + (rest * piece.tempo) / 60) * ticksPerBeat);
  const tracks = piece.parts.map((part, place) => {
    // Channel 9 is the drum kit's.
    const channel = place < 9 ? place : place + 1;
    const notes = readBars(part.bars, piece.beatsInBar);
    const played = Array.from({ length: passes }, (_, pass) =>
      notes.map((note) => ({ ...note, at: note.at + pass * length })),
    ).flat();
    return inOrder([...settings(part, channel), ...playing(part, channel, played, piece.beatsInBar)], end);
  });
  const clock: MidiEvent[] = [
    { deltaTime: 0, meta: true, type: 'setTempo', microsecondsPerBeat },
    { deltaTime: end, meta: true, type: 'endOfTrack' },
  ];
  const header = { format: 1, numTracks: tracks.length + 1, ticksPerBeat } as const;
  return Uint8Array.from(writeMidi({ header, tracks: [clock, ...tracks] }));
}

function settings({ instrument }: Part, channel: number): Timed[] {
  const { bank, program, pan, hall } = instruments[instrument];
  const set = (controllerType: number, value: number): MidiEvent =>
    ({ deltaTime: 0, type: 'controller', channel, controllerType, value }) as MidiEvent;
  const first: MidiEvent[] = [
    set(0, bank),
    { deltaTime: 0, type: 'programChange', channel, programNumber: program },
    set(10, Math.round(64 + 63 * pan)),
    set(91, Math.round(127 * hall)),
    set(93, 0),
    set(11, 127),
  ];
  return first.map((event) => ({ tick: 0, order: 1, event }));
}

function playing(part: Part, channel: number, notes: readonly Note[], beatsInBar: number): Timed[] {
  return notes.flatMap((note) => {
    const under = notes.filter(({ at, key }) => at === note.at && key < note.key).length;
    const at = tick(note.at + under * (part.roll ?? 0));
    const velocity = Math.min(127, strength[part.dynamic] + 16 * note.stress + weight(note.at % beatsInBar));
    const key = { channel, noteNumber: note.key };
    return [
      ...bend(note, channel),
      ...(part.swells && note.beats >= 2 ? swell(note, channel) : []),
      { tick: at, order: 2, event: { deltaTime: 0, type: 'noteOn', ...key, velocity } },
      // A hair short, so that the same pitch can be struck again.
      {
        tick: tick(note.at + note.beats) - 4,
        order: 0,
        event: { deltaTime: 0, type: 'noteOff', ...key, velocity: 0 },
      },
    ] satisfies Timed[];
  });
}

/** A bar leans on its first beat, a little on its third, and off the beats it is light. */
const weight = (beat: number): number => (beat === 0 ? 6 : beat === 2 ? 3 : Number.isInteger(beat) ? 0 : -5);

const tick = (beats: number): number => Math.round(beats * ticksPerBeat);

/** A long note grows to its middle and ebbs away. */
function swell({ at, beats }: Note, channel: number): Timed[] {
  return Array.from({ length: 13 }, (_, step) => {
    const part = step / 12;
    const value = Math.round(84 + 43 * Math.sin(Math.PI * part ** 0.8));
    const event = { deltaTime: 0, type: 'controller', channel, controllerType: 11, value } as MidiEvent;
    return { tick: tick(at + beats * part * 0.98), order: 1, event };
  });
}

/** Semitones that the pitch wheel reaches at its end. */
const reach = 2;

function bend({ at, beats, bend: how }: Note, channel: number): Timed[] {
  const wheel = (beat: number, semitones: number): Timed => ({
    tick: tick(at + beat),
    order: 1,
    event: { deltaTime: 0, type: 'pitchBend', channel, value: Math.round((semitones / reach) * 8191) },
  });
  if (how === 'slide') {
    return Array.from({ length: 9 }, (_, step) => wheel(step / 40, -2 * (1 - step / 8) ** 2));
  }
  if (how === 'shake') {
    // The finger waits, then presses the string behind the bridge: the pitch only ever rises from its own.
    const steps = Math.floor((beats - 0.3) * 24);
    const shaken = Array.from({ length: steps }, (_, step) => {
      const depth = 0.45 * Math.min(1, step / 12);
      return wheel(0.3 + step / 24, (depth * (1 - Math.cos((2 * Math.PI * step) / 6))) / 2);
    });
    return [wheel(0, 0), ...shaken, wheel(beats - 0.01, 0)];
  }
  return [wheel(0, 0)];
}

/** Events in their order, each told by the ticks since the one before. */
function inOrder(timed: readonly Timed[], end: number): MidiEvent[] {
  let now = 0;
  const events = [...timed]
    .sort((one, other) => one.tick - other.tick || one.order - other.order)
    .map(({ tick: at, event }) => {
      const deltaTime = at - now;
      now = at;
      return { ...event, deltaTime };
    });
  return [...events, { deltaTime: Math.max(0, end - now), meta: true, type: 'endOfTrack' }];
}
