import type { ComponentChildren } from 'preact';
import { flushSync } from 'preact/compat';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { tabAfter } from '../widgets/tab-keys.ts';
import { Printing } from './paper.ts';

/** A tab and its panel. */
export interface Tab<Id extends string> {
  id: Id;
  label: string;
  /** Drawn when the tab is opened, and all of them when the page is printed. */
  panel(): ComponentChildren;
}

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  choose(id: Id): void;
}

/** Tabs as the ARIA practices have them: one stop for the Tab key, arrows between, a panel each. */
export function Tabs<Id extends string>({ label, tabs, chosen, choose }: TabsProps<Id>) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const shown = useRef(chosen);
  const printing = usePrinting();
  useEffect(() => {
    if (shown.current === chosen) return;
    shown.current = chosen;
    if (top.current && top.current.getBoundingClientRect().top < 0) top.current.scrollIntoView();
  }, [chosen]);
  const onKey = (event: KeyboardEvent, place: number) => {
    const next = tabAfter(event.key, place, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    choose(tab.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  };
  return (
    <Printing.Provider value={printing}>
      <div ref={top} class="parts">
        <div ref={list} class="part-tabs" role="tablist" aria-label={label}>
          {tabs.map(({ id, label: name }, place) => (
            <button
              key={id}
              type="button"
              role="tab"
              class="part-tab"
              id={`${base}-${id}`}
              data-tab={id}
              aria-selected={id === chosen}
              aria-controls={`${base}-${id}-panel`}
              tabIndex={id === chosen ? 0 : -1}
              onClick={() => choose(id)}
              onKeyDown={(event) => onKey(event, place)}
            >
              {name}
            </button>
          ))}
        </div>
        {tabs.map(({ id, label: name, panel }) => (
          <section
            key={id}
            role="tabpanel"
            class="part-panel"
            id={`${base}-${id}-panel`}
            aria-labelledby={`${base}-${id}`}
            hidden={id !== chosen && !printing}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a tab panel is a stop, so that its text can be reached
            tabIndex={0}
          >
            <h2 class="part-name only-read">{name}</h2>
            {(id === chosen || printing) && panel()}
          </section>
        ))}
      </div>
    </Printing.Provider>
  );
}

/** True while the browser lays the page out for the printer; drawn at once, since the browser does not wait. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
