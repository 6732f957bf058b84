import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What a press opens is in view at once: all of it, or its head where it is longer than the window.
 * @returns the reference of the whole, head and all
 */
export function useOpenedInView(open: boolean): RefObject<HTMLElement | null> {
  const whole = useRef<HTMLElement>(null);
  const was = useRef(open);
  useLayoutEffect(() => {
    // What stood open before the page came stays where its reader has left it.
    if (open && !was.current) whole.current?.scrollIntoView({ block: 'nearest' });
    was.current = open;
  }, [open]);
  return whole;
}
