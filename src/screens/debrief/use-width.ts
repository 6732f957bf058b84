import type { RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Printing, paperWidth } from './paper.ts';

/** An element to put the ref on, and its width in px, followed as it changes; on paper, the paper's. */
export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(paperWidth);
  const printing = useContext(Printing);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () => target.clientWidth > 0 && setWidth(target.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  return [element, printing ? paperWidth : width];
}
