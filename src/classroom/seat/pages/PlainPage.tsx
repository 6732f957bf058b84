import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A page that says one thing and the ways on from it. */
export function PlainPage({ heading, children }: { heading: string; children: ComponentChildren }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    document.title = heading;
  }, [heading]);
  return (
    <main class="plain-page stack">
      <h1 ref={title} tabIndex={-1}>
        {heading}
      </h1>
      {children}
    </main>
  );
}
