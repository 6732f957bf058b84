import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from '../desk.ts';
import { leaving } from './extensions.ts';
import { TextView } from './text-view.ts';

/**
 * The file as text. The editor lives in a shadow root: there its styles may be adopted as sheets, while the page's own
 * policy forbids the `<style>` element that they would be otherwise.
 * @param hint how to leave the editor by keyboard, for who cannot see it
 */
export function Editor({ desk, hint }: { desk: Desk; hint: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current as HTMLDivElement;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const parent = document.createElement('div');
    parent.style.height = '100%';
    const said = document.createElement('p');
    said.id = leaving;
    said.hidden = true;
    root.replaceChildren(parent, said);
    const view = new TextView(desk, parent, root);
    return () => view.destroy();
  }, [desk]);
  useEffect(() => {
    const said = host.current?.shadowRoot?.getElementById(leaving);
    if (said) said.textContent = hint;
  }, [hint]);
  return <div ref={host} class="editor" />;
}
