import { newId } from '../../web/new-id.ts';
import { readKept, writeKept } from '../client/kept.ts';
import { name } from '../session/names.ts';

const kept = 'standoff.console';

/** What this window is called among a class's consoles; the same when it is loaded again. */
export function thisConsole(): string {
  const known = readKept(kept, name, 'window');
  if (known !== undefined) return known;
  const made = newId();
  writeKept(kept, made, 'window');
  return made;
}
