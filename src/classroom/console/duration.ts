import type { Translate } from '../../web/i18n.ts';

/** A stretch of time in words: `3 min 50 s`, `20 h`, `2 d`. @param seconds whole, not negative */
export function duration(seconds: number, t: Translate<'classroom'>): string {
  const parts = [
    { count: Math.floor(seconds / 86_400), unit: 'days' },
    { count: Math.floor((seconds % 86_400) / 3600), unit: 'hours' },
    { count: Math.floor((seconds % 3600) / 60), unit: 'minutes' },
    { count: seconds % 60, unit: 'seconds' },
  ] as const;
  const said = parts.filter(({ count }) => count > 0).slice(0, 2);
  if (said.length === 0) return t('class-console:time.seconds', { count: 0 });
  return said.map(({ count, unit }) => t(`class-console:time.${unit}`, { count })).join(' ');
}

/** A clock's face: `3:50`, or `1:02:03` from an hour on. @param milliseconds not negative */
export function clockFace(milliseconds: number): string {
  const all = Math.ceil(milliseconds / 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor((all % 3600) / 60), all % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}
