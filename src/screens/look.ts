import type { ScenarioBundle } from '../scenario/read.ts';
import { dressPage } from '../web/dress.ts';
import type { Settings } from '../web/settings.ts';

/** Puts the reader's settings and the scenario's two colours on the document, where the styles read them. */
export function dress(settings: Settings, bundle: ScenarioBundle | undefined): void {
  const root = document.documentElement;
  dressPage(settings);
  const colours = bundle ? Object.values(bundle.scenario.delegations).map(({ colour }) => colour) : [];
  setOrClear(root, '--seat-a', colours[0]);
  setOrClear(root, '--seat-b', colours[1]);
}

/** Whether motion is to be kept to the least: the reader's word, or else what the machine says. */
export function wantsLessMotion(settings: Settings): boolean {
  if (settings.motion !== 'system') return settings.motion === 'less';
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function setOrClear(root: HTMLElement, name: string, value: string | undefined): void {
  if (value) root.style.setProperty(name, value);
  else root.style.removeProperty(name);
}
