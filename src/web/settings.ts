import { languages } from '../scenario/text.ts';
import { z } from '../scenario/zod.ts';
import { wantsContrast } from './system-theme.ts';

/** How time presses: `strict` runs by the wall, `gentle` only warns, `off` never runs. */
export const countdownModes = ['strict', 'gentle', 'off'] as const;

/** Percent of the browser's own text size that a reader may choose. */
export const textSizes = [90, 100, 115, 130, 150, 200] as const;

/** Sets of colours; `system` takes the one that the machine asks for. */
export const themes = ['dark', 'light', 'contrast', 'system'] as const;

const stored = z.object({
  language: z.enum(languages).optional().catch(undefined),
  theme: z.enum(themes).optional().catch(undefined),
  textSize: z.literal(textSizes).catch(100),
  /** Whether a crisis that has plainer words is read in them. */
  wording: z.enum(['full', 'plain']).catch('full'),
  /** `system` follows what the machine says. */
  motion: z.enum(['system', 'less', 'full']).catch('system'),
  countdown: z.enum(countdownModes).catch('off'),
  /** Third parties that had a seat in the last new game, by the scenarios' names for them. */
  seated: z.array(z.string().max(60)).max(20).catch([]),
  /** Single keys that act in the situation room; speech and switch users may want them off (WCAG 2.1.4). */
  shortcuts: z.enum(['on', 'off']).catch('on'),
  sound: z.enum(['on', 'off']).catch('on'),
  /** In a class every reader's device would sound at once. */
  soundInClass: z.enum(['on', 'off']).catch('off'),
  /** Percent, for the score and for effects. */
  scoreVolume: z.int().min(0).max(100).catch(40),
  effectsVolume: z.int().min(0).max(100).catch(60),
  /** Whether the reader has been led through a first round. */
  guided: z.boolean().catch(false),
});

/** What a reader has set for all games. */
export interface Settings extends Omit<z.output<typeof stored>, 'language' | 'theme'> {
  language: (typeof languages)[number];
  theme: (typeof themes)[number];
}

const key = 'standoff.settings';

/**
 * Settings as remembered, whatever is stored there; new readers get the browser's language if we speak it, and the
 * night unless their machine asks for more contrast.
 */
export function readSettings(): Settings {
  const settings = stored.parse(fromStorage());
  return {
    ...settings,
    language: settings.language ?? spokenLanguage(),
    theme: settings.theme ?? (wantsContrast() ? 'system' : 'dark'),
  };
}

/** Remembers the settings; where the browser forbids it they hold until the page closes, and this says false. */
export function rememberSettings(settings: Settings): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}

function fromStorage(): object {
  try {
    const raw: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return raw !== null && typeof raw === 'object' ? raw : {};
  } catch {
    return {};
  }
}

function spokenLanguage(): Settings['language'] {
  for (const tag of navigator.languages) {
    const found = languages.find((one) => tag.toLowerCase().startsWith(one));
    if (found) return found;
  }
  return 'en';
}
