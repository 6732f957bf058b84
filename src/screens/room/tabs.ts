import type { StepKind } from '../../scenario/schema.ts';
import { tabAfter } from '../widgets/tab-keys.ts';

/** Panels of the desk, in the order of their shortcut keys 1 to 5. */
export const tabs = ['cables', 'moves', 'table', 'home', 'world'] as const;
export type Tab = (typeof tabs)[number];

/** The tab that a step is about: where the desk opens. */
const firstTab: Record<StepKind, Tab> = {
  deliberation: 'moves',
  finalText: 'table',
  homeReads: 'moves',
  decision: 'table',
};

/** Where a step's desk opens: where only one panel shows, the morning's cable is read before anything is chosen. */
export const opensAt = (step: StepKind, narrow: boolean): Tab =>
  narrow && step === 'deliberation' ? 'cables' : firstTab[step];

/** Tabs that a desk of this width has as tabs; on a wide one the cables lie open beside them. */
export const tabsFor = (narrow: boolean): readonly Tab[] => (narrow ? tabs : tabs.slice(1));

/** The tab a key stands for, or undefined. */
export const tabOfKey = (key: string): Tab | undefined => tabs[Number(key) - 1];

/** Up and down do as left and right: the tabs of the desk are a row on top or a bar at the foot. */
const acrossKeys: Readonly<Record<string, string>> = { ArrowDown: 'ArrowRight', ArrowUp: 'ArrowLeft' };

/** The tab that the arrow and edge keys lead to from this one, or undefined for any other key. */
export function tabFrom(all: readonly Tab[], tab: Tab, key: string): Tab | undefined {
  const next = tabAfter(acrossKeys[key] ?? key, all.indexOf(tab), all.length);
  return next === undefined ? undefined : all[next];
}
