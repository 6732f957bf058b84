import { Howl, type HowlOptions } from 'howler';
import manifest from '../../../assets/sound/rendered/manifest.json';
import type { Loop } from './seam.ts';

const urls = import.meta.glob<string>('../../../assets/sound/rendered/*.{webm,mp3}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Opus first, and MP3 for whoever cannot decode it. */
const formats = ['webm', 'mp3'] as const;

/** The file of a sound, ready to be played; undefined where the browser can neither get nor decode it. */
export async function loadSound(
  name: string,
  how: Omit<HowlOptions, 'src' | 'format'> = {},
): Promise<Howl | undefined> {
  for (const format of formats) {
    const url = urls[`../../../assets/sound/rendered/${name}.${format}`];
    const src = url && (await fetched(url, `audio/${format}`));
    const howl = src && (await loaded({ ...how, src: [src], format: [format] }));
    if (howl) return howl;
  }
  return undefined;
}

/**
 * A file as a `data:` address; undefined where it cannot be had. Howler takes such a one apart without asking for anything:
 * what it asked for itself and did not get, it would try in vain to play by an `<audio>` element.
 */
async function fetched(url: string, type: string): Promise<string | undefined> {
  try {
    const answer = await fetch(url);
    return answer.ok ? await dataAddress(new Blob([await answer.arrayBuffer()], { type })) : undefined;
  } catch {
    return undefined;
  }
}

const dataAddress = (blob: Blob): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });

const loaded = (options: HowlOptions): Promise<Howl | undefined> =>
  new Promise((done) => {
    const howl: Howl = new Howl({
      ...options,
      onload: () => done(howl),
      onloaderror() {
        done(undefined);
        // Not while it still tells of the error.
        queueMicrotask(() => howl.unload());
      },
    });
  });

interface Piece {
  files: Readonly<Record<string, { bytes: number }>>;
  loop?: Loop;
}

const pieces: Readonly<Record<string, Piece>> = manifest.pieces;

/** Milliseconds from and for which a loop runs in its file; undefined for what is played once. */
export function loopOf(name: string): [from: number, length: number] | undefined {
  const loop = pieces[name]?.loop;
  return loop && [loop.at * 1000, loop.seconds * 1000];
}

/** The loop in a file of so many bytes: Howler decodes bytes without saying whose they are. */
export const loopIn = (bytes: number): Loop | undefined =>
  Object.values(pieces).find(({ files }) => Object.values(files).some((file) => file.bytes === bytes))?.loop;

type Colour = { voice: string; heat?: string };

/** The files of a seat's own layers: the neutral ones where it has none. */
export const colourOf = (seat: string | undefined): Colour => {
  const colours: Readonly<Record<string, Colour>> = manifest.colours;
  return (seat === undefined ? undefined : colours[seat]) ?? manifest.colours[''];
};

/** Where each effect is in their one file, in seconds. */
export const effects: Readonly<Record<string, { at: number; seconds: number; voices?: boolean }>> =
  manifest.effects.each;
