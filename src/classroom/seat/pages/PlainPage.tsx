import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePageTop } from '../../../web/use-page-top.ts';

/** A page that says one thing and the ways on from it. */
export function PlainPage({ heading, children }: { heading: string; children: ComponentChildren }) {
  const title = usePageTop();
  useEffect(() => {
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
