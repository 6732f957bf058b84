import type { ComponentChildren } from 'preact';

interface Tab<Name extends string> {
  name: Name;
  label: ComponentChildren;
}

interface TabsProps<Name extends string> {
  tabs: readonly Tab<Name>[];
  chosen: Name;
  /** What the row of tabs is for, said to who cannot see it. */
  label: string;
  /** Id of the one element that shows what belongs to the chosen tab. */
  controls: string;
  onChoose(name: Name): void;
}

/** The id of a tab, for the panel that it names. */
export const tabId = (controls: string, name: string): string => `${controls}-tab-${name}`;

/** A row of tabs: one stop of the Tab key, arrows choose within it. */
export function Tabs<Name extends string>({ tabs, chosen, label, controls, onChoose }: TabsProps<Name>) {
  const names = tabs.map(({ name }) => name);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = target(event.key, names, chosen);
    if (to === undefined) return;
    event.preventDefault();
    onChoose(to);
    document.getElementById(tabId(controls, to))?.focus();
  };
  return (
    <div role="tablist" class="tabs" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.name}
          id={tabId(controls, tab.name)}
          type="button"
          role="tab"
          class="tab"
          aria-selected={tab.name === chosen}
          aria-controls={controls}
          tabIndex={tab.name === chosen ? 0 : -1}
          onClick={() => onChoose(tab.name)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

function target<Name extends string>(key: string, names: readonly Name[], chosen: Name): Name | undefined {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (step !== undefined) return names[(names.indexOf(chosen) + step + names.length) % names.length];
  if (key === 'Home') return names[0];
  return key === 'End' ? names.at(-1) : undefined;
}
