import type { Settings } from './settings.ts';
import { onSystemTheme, systemTheme } from './system-theme.ts';

let worn: Settings['theme'] | undefined;

/** Puts the reader's settings on the document, where the styles read them. */
export function dressPage({ language, theme, motion, textSize }: Settings): void {
  const root = document.documentElement;
  root.lang = language;
  nameManifest(language);
  root.dataset.motion = motion;
  root.style.setProperty('--text-scale', String(textSize / 100));
  if (worn === undefined) onSystemTheme(wearTheme);
  worn = theme;
  wearTheme();
}

/** The document names the colours that are shown; which of them the reader chose stands in the settings. */
function wearTheme(): void {
  document.documentElement.dataset.theme = worn === 'system' ? systemTheme() : worn;
}

/** Who installs the pages finds them under the name and in the words of this language. */
function nameManifest(language: Settings['language']): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
  if (link) link.href = link.href.replace(/\w+(?=\.webmanifest$)/, language);
}
