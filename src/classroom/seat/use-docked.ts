import { useEffect, useState } from 'preact/hooks';

/** Narrowest window, in ems at normal text size, that holds the desk and the team's panel side by side. */
const bothWidth = 84;

/**
 * Whether the team's panel stands beside the page. Larger text needs a wider window.
 * @param textSize percent of the browser's own text size
 */
export function useDocked(textSize: number): boolean {
  const query = `(min-width: ${(bothWidth * textSize) / 100}em)`;
  const [docked, setDocked] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const changed = () => setDocked(media.matches);
    changed();
    media.addEventListener('change', changed);
    return () => media.removeEventListener('change', changed);
  }, [query]);
  return docked;
}
