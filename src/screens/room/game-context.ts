import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ScreenProps } from '../screen.ts';
import type { Tab } from './tabs.ts';

/** What every panel of the room may use: the screen's props, and where the reader is on the desk. */
export interface RoomContext extends ScreenProps {
  tab: Tab;
  /** Goes to a tab; `channel` and `matter` say which acts it should show. */
  show(tab: Tab, at?: { channel?: 'public' | 'quiet'; matter?: string }): void;
  channel: 'public' | 'quiet';
  /** Only acts that answer this matter are shown; undefined shows all. */
  matter: string | undefined;
  /** One panel at a time, with orders and tabs at the foot of the page. */
  narrow: boolean;
  /** Explains one word of the screen. */
  ask(topic: Topic): void;
}

/** Words that help explains, in the order of its list. */
export const topics = [
  'round',
  'clock',
  'rupture',
  'incident',
  'cable',
  'matter',
  'publicAct',
  'quietAct',
  'backChannel',
  'leak',
  'standing',
  'seal',
  'forecast',
  'ledger',
  'clause',
  'brackets',
  'standingText',
  'ambiguity',
  'conditional',
  'lockDate',
  'frozen',
  'bloc',
  'ratify',
  'mood',
  'rumour',
  'mustHave',
  'track',
  'scores',
  'decision',
  'label',
] as const;
export type Topic = (typeof topics)[number];

/** Holds what every panel of the room may use. */
export const Room = createContext<RoomContext | undefined>(undefined);

/** The room a panel stands in. Throws outside of one, which is a mistake in the page. */
export function useRoom(): RoomContext {
  const room = useContext(Room);
  if (!room) throw new Error('this panel belongs inside <Room.Provider>');
  return room;
}
