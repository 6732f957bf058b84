import { translator } from '../web/i18n.ts';
import { rememberSettings, type Settings } from '../web/settings.ts';
import type { Desk } from './desk.ts';

/** Puts the reader's settings on the document, where the styles read them. */
export function dress({ language, theme, motion, textSize }: Settings): void {
  const root = document.documentElement;
  root.lang = language;
  root.dataset.theme = theme;
  root.dataset.motion = motion;
  root.style.setProperty('--text-scale', String(textSize / 100));
}

/** Changes the reader's settings here and for the next time, in the game as well. */
export async function wearSettings(desk: Desk, settings: Settings): Promise<void> {
  const t = await translator<'studio'>(settings.language, 'studio');
  rememberSettings(settings);
  dress(settings);
  desk.wear(settings, t);
}
