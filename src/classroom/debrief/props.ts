import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Connection } from '../client/connection.ts';
import type { PageProps } from '../props.ts';
import type { Parts } from '../session/parts/part-types.ts';

/** What a page of the debrief gets: the line to its session, what it plays, and what may be known of it now. */
export interface DebriefProps extends PageProps {
  line: Connection;
  bundle: ScenarioBundle;
  parts: Partial<Parts>;
}
