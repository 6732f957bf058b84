import { dressPage } from '../web/dress.ts';
import { translator } from '../web/i18n.ts';
import { rememberSettings, type Settings } from '../web/settings.ts';
import type { Desk } from './desk.ts';

/** Puts the reader's settings on the page, here and for the next time, in the game as well. */
export function keepSettings(settings: Settings): void {
  rememberSettings(settings);
  dressPage(settings);
}

/** Changes the reader's settings on a desk. */
export async function wearSettings(desk: Desk, settings: Settings): Promise<void> {
  const t = await translator<'studio'>(settings.language, 'studio');
  keepSettings(settings);
  desk.wear(settings, t);
}
