import { languages } from '../scenario/text.ts';
import { wantsContrast } from './system-theme.ts';

/** How time presses: `strict` runs by the wall, `gentle` only warns, `off` never runs. */
export const countdownModes = ['strict', 'gentle', 'off'] as const;

/** Percent of the browser's own text size that a reader may choose. */
export const textSizes = [90, 100, 115, 130, 150, 200] as const;

/** Sets of colours; `system` takes the one that the machine asks for. */
export const themes = ['dark', 'light', 'contrast', 'system'] as const;

/** What a reader has set for all games. */
export interface Settings {
  language: (typeof languages)[number];
  theme: (typeof themes)[number];
  textSize: (typeof textSizes)[number];
  /** Whether a crisis that has plainer words is read in them. */
  wording: 'full' | 'plain';
  /** `system` follows what the machine says. */
  motion: 'system' | 'less' | 'full';
  countdown: (typeof countdownModes)[number];
  /** Third parties that had a seat in the last new game, by the scenarios' names for them. */
  seated: readonly string[];
  /** Single keys that act in the situation room; speech and switch users may want them off (WCAG 2.1.4). */
  shortcuts: 'on' | 'off';
  sound: 'on' | 'off';
  /** In a class every reader's device would sound at once. */
  soundInClass: 'on' | 'off';
  /** Percent, for the score and for effects. */
  scoreVolume: number;
  effectsVolume: number;
  /** Whether the reader has been led through a first round. */
  guided: boolean;
}

const switches = ['on', 'off'] as const;

const key = 'standoff.settings';

/**
 * Settings as remembered, whatever is stored there; new readers get the browser's language if we speak it, and the
 * night unless their machine asks for more contrast.
 */
export function readSettings(): Settings {
  const stored = fromStorage();
  return {
    language: oneOf(languages, stored.language) ?? spokenLanguage(),
    theme: oneOf(themes, stored.theme) ?? (wantsContrast() ? 'system' : 'dark'),
    textSize: oneOf(textSizes, stored.textSize) ?? 100,
    wording: oneOf(['full', 'plain'], stored.wording) ?? 'full',
    motion: oneOf(['system', 'less', 'full'], stored.motion) ?? 'system',
    countdown: oneOf(countdownModes, stored.countdown) ?? 'off',
    seated: names(stored.seated),
    shortcuts: oneOf(switches, stored.shortcuts) ?? 'on',
    sound: oneOf(switches, stored.sound) ?? 'on',
    soundInClass: oneOf(switches, stored.soundInClass) ?? 'off',
    scoreVolume: percent(stored.scoreVolume) ?? 60,
    effectsVolume: percent(stored.effectsVolume) ?? 70,
    guided: stored.guided === true,
  };
}

// Read by hand: each value stands alone and has another to fall back on, and every page waits for them, while zod weighs
// as much as all else that a first page begins with.
const oneOf = <T>(allowed: readonly T[], raw: unknown): T | undefined => allowed.find((one) => one === raw);

const percent = (raw: unknown): number | undefined =>
  typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 && raw <= 100 ? raw : undefined;

const names = (raw: unknown): string[] =>
  Array.isArray(raw) && raw.length <= 20 && raw.every((one) => typeof one === 'string' && one.length <= 60)
    ? raw
    : [];

/** Remembers the settings; where the browser forbids it they hold until the page closes, and this says false. */
export function rememberSettings(settings: Settings): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}

function fromStorage(): Record<string, unknown> {
  try {
    const raw: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return raw !== null && typeof raw === 'object' ? (raw as Record<string, unknown>) : {};
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
