import { useEffect } from 'preact/hooks';
import type { Settings } from '../../web/settings.ts';

/** Rem that a wall is wide, so that its last row can be read from the last row of a room. */
const wallWidth = 84;

/** Sets all type by the width of the wall for as long as a page stands there. */
export function useLargeType(wall: boolean, { textSize }: Pick<Settings, 'textSize'>): void {
  useEffect(() => {
    if (!wall) return undefined;
    const root = document.documentElement;
    const set = () => {
      const byWidth = innerWidth / (wallWidth * 16);
      root.style.setProperty('--text-scale', String(Math.max(1, byWidth) * (textSize / 100)));
    };
    set();
    addEventListener('resize', set);
    return () => {
      removeEventListener('resize', set);
      root.style.setProperty('--text-scale', String(textSize / 100));
    };
  }, [wall, textSize]);
}
