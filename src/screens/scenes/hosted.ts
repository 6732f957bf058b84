import type { ComponentChild } from 'preact';
import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Settings } from '../../web/settings.ts';
import type { Store } from '../../web/store.ts';
import type { Shown } from '../shown.ts';
import type { StageHandle } from '../stage/stage-handle.ts';

/** What a host must know of a page's state, to turn its pages and to draw the picture. */
export interface HostedState extends Omit<Shown, 'bundle'> {
  bundle: ScenarioBundle | undefined;
  settings: Settings;
}

/** Pages that a host shows, one at a time: over the picture, or without it. */
export interface Hosted<State extends HostedState> {
  store: Store<State>;
  /** The names of all pages, of which the state's `screen` is one. */
  pages: readonly string[];
  /** A page's words and controls. */
  page(name: string): ComponentChild;
  /** Takes the picture once it stands; never called where there is none. */
  onStage(stage: StageHandle): void;
}
