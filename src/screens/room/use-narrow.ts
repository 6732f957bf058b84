import { useEffect, useState } from 'preact/hooks';

/** Narrowest page, in ems at normal text size, that holds the desk with its panels side by side. */
const deskWidth = 66;

/**
 * Whether the page is too narrow for panels side by side. Larger text needs a wider page.
 * @param textSize percent of the browser's own text size
 */
export function useNarrow(textSize: number): boolean {
  const query = `(max-width: ${(deskWidth * textSize) / 100}em)`;
  const [narrow, setNarrow] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const changed = () => setNarrow(media.matches);
    changed();
    media.addEventListener('change', changed);
    return () => media.removeEventListener('change', changed);
  }, [query]);
  return narrow;
}
