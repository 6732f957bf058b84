import { useEffect, useState } from 'preact/hooks';
import { Connection } from './connection.ts';

/** A line to a session for as long as the page is open; undefined without a key. */
export function useConnection(session: string, key: string | undefined): Connection | undefined {
  const [line] = useState(() => (key === undefined ? undefined : new Connection({ session, key })));
  useEffect(() => () => line?.close(), [line]);
  return line;
}
