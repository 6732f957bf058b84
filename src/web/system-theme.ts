/** What a machine may ask for, as media queries. */
const contrast = ['(forced-colors: active)', '(prefers-contrast: more)'];
const day = '(prefers-color-scheme: light)';

const matches = (query: string): boolean => matchMedia(query).matches;

/** Whether the machine is set to more contrast than usual. */
export const wantsContrast = (): boolean => contrast.some(matches);

/** The colours that the machine asks for. */
export function systemTheme(): 'dark' | 'light' | 'contrast' {
  if (wantsContrast()) return 'contrast';
  return matches(day) ? 'light' : 'dark';
}

/** Calls whenever the machine may ask for other colours. */
export function onSystemTheme(call: () => void): void {
  for (const query of [...contrast, day]) matchMedia(query).addEventListener('change', call);
}
