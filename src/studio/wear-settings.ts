import { dressPage } from '../web/dress.ts';
import { translator } from '../web/i18n.ts';
import { rememberSettings, type Settings } from '../web/settings.ts';
import type { Desk } from './desk.ts';

/** Changes the reader's settings here and for the next time, in the game as well. */
export async function wearSettings(desk: Desk, settings: Settings): Promise<void> {
  const t = await translator<'studio'>(settings.language, 'studio');
  rememberSettings(settings);
  dressPage(settings);
  desk.wear(settings, t);
}
