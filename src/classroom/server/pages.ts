import type { Socket, Server as SocketServer } from 'socket.io';
import type { PageToServer, ServerToPage } from '../protocol/wire.ts';
import type { Reader } from '../session/parts/audience.ts';
import type { LiveSession } from './live-session.ts';
import type { Holder } from './store/sessions.ts';

export interface PageData {
  session: LiveSession;
  holder: Holder;
  /** Keys of the audiences that the page belongs to. */
  audiences: readonly string[];
}
export type Page = Socket<PageToServer, ServerToPage, Record<string, never>, PageData>;
export type Pages = SocketServer<PageToServer, ServerToPage, Record<string, never>, PageData>;

/** Names the holder of a key. */
export const holderKey = (holder: Holder): string =>
  `${holder.session}/${holder.role}/${holder.role === 'person' ? holder.person : ''}`;

/** The room of the pages of whoever holds a key. */
export const holderRoom = (holder: Holder): string => `holder/${holderKey(holder)}`;

/** Who reads at a page. */
export const readerOf = (holder: Holder): Reader =>
  holder.role === 'person' ? { role: 'person', person: holder.person } : { role: holder.role };
