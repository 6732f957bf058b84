import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const fonts = [
  ...['sf3', 'sf2'].flatMap((kind) => [`/usr/share/sounds/${kind}/MuseScore_General.${kind}`]),
  '/usr/share/soundfonts/MuseScore_General.sf3',
];

/** What the rendering needs of this machine. */
export interface Programs {
  /** Path of the sound font. */
  font: string;
  /** What the PCM depends on besides our source, for the manifest. */
  made: { fluidsynth: string; ffmpeg: string; soundFont: string };
}

/**
 * Finds the synthesiser, the encoder and the sound font.
 * @throws with what to install, when one is missing
 */
export function findPrograms(): Programs {
  const missing: string[] = [];
  const version = (program: string, flag: string, pattern: RegExp): string => {
    const { stdout, error } = spawnSync(program, [flag], { encoding: 'utf8' });
    if (error) missing.push(program);
    return pattern.exec(stdout ?? '')?.[1] ?? 'unknown';
  };
  const fluidsynth = version('fluidsynth', '--version', /runtime version (\S+)/);
  const ffmpeg = version('ffmpeg', '-version', /ffmpeg version (\S+)/);
  const font = process.env.STANDOFF_SOUNDFONT ?? fonts.find((path) => existsSync(path));
  if (font === undefined || !existsSync(font)) missing.push('the sound font MuseScore_General');
  if (missing.length > 0 || font === undefined) {
    throw new Error(
      `To render the sound, this machine still needs: ${missing.join(', ')}.\n` +
        'On Debian and Ubuntu: apt-get install fluidsynth ffmpeg musescore-general-soundfont\n' +
        'A sound font that lies elsewhere can be named by STANDOFF_SOUNDFONT.\n' +
        'Nobody else needs any of this: what is rendered is checked in, in assets/sound/rendered.',
    );
  }
  const soundFont = createHash('sha256').update(readFileSync(font)).digest('hex');
  return { font, made: { fluidsynth, ffmpeg, soundFont } };
}

/**
 * Runs a program to its end.
 * @returns what it printed and what it complained of
 * @throws when it fails, with its last words
 */
export function run(
  program: string,
  args: readonly string[],
  input?: Uint8Array,
): { out: Buffer; said: string } {
  const { stdout, stderr, status, error } = spawnSync(program, args, {
    ...(input && { input }),
    maxBuffer: 2 ** 30,
  });
  if (error) throw error;
  const said = stderr.toString();
  if (status !== 0) throw new Error(`${program} failed: ${said.trim().split('\n').slice(-3).join('\n')}`);
  return { out: stdout, said };
}
