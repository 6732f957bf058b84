import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** How small a column may be written, of its full size, and by what steps it gets there. */
const [least, step] = [0.64, 0.04] as const;

/** A column of the wall. There is nobody at a wall to scroll: what does not fit is written smaller until it does. */
export function WallColumn({ children }: { children: ComponentChildren }) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => writeToFit(box.current));
  useEffect(() => {
    const watch = new ResizeObserver(() => writeToFit(box.current));
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return <section ref={box}>{children}</section>;
}

function writeToFit(box: HTMLElement | null): void {
  for (let size = 1; box && size >= least; size -= step) {
    box.style.setProperty('--fit', size.toFixed(2));
    // Both are rounded, each by itself.
    if (box.scrollHeight <= box.clientHeight + 1) return;
  }
}
