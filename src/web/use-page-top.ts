import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A page that opens is read from its top, however far the one before it was scrolled, and has the focus at its heading.
 * @returns the reference of that heading, which must be focusable
 */
export function usePageTop(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before what is on the page scrolls to a place of its own. What scrolls is the window, or a box around the page.
  useLayoutEffect(() => {
    for (let box = heading.current?.parentElement; box; box = box.parentElement) box.scrollTop = 0;
  }, []);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return heading;
}
