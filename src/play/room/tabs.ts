import type { StepKind } from '../../scenario/schema.ts';

/** Panels of the desk, in the order of their shortcut keys 1 to 5. */
export const tabs = ['cables', 'moves', 'table', 'home', 'world'] as const;
export type Tab = (typeof tabs)[number];

/** The tab that a step is about: where the desk opens. */
export const firstTab: Record<StepKind, Tab> = {
  deliberation: 'moves',
  finalText: 'table',
  homeReads: 'moves',
  decision: 'table',
};

/** Tabs that a desk of this width has as tabs; on a wide one the cables lie open beside them. */
export const tabsFor = (narrow: boolean): readonly Tab[] => (narrow ? tabs : tabs.slice(1));

/** The tab a key stands for, or undefined. */
export const tabOfKey = (key: string): Tab | undefined => tabs[Number(key) - 1];

/** The tab that the arrow and edge keys lead to from this one, or undefined for any other key. */
export function tabFrom(all: readonly Tab[], tab: Tab, key: string): Tab | undefined {
  const at = all.indexOf(tab);
  if (key === 'ArrowRight' || key === 'ArrowDown') return all[(at + 1) % all.length];
  if (key === 'ArrowLeft' || key === 'ArrowUp') return all[(at - 1 + all.length) % all.length];
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  return undefined;
}
