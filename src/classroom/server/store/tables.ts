/** The tables, as Kysely knows them. Times are milliseconds of the wall clock; `text` columns named `…_json` hold JSON. */
export interface Tables {
  /** One row a session. */
  sessions: {
    id: string;
    created_at: number;
    /** When everything of it is deleted. */
    delete_at: number;
    /** From when its codes let people in. */
    opens_at: number;
    /** Whether somebody has to watch its clocks; 0 or 1. */
    running: number;
    /** When a process last said that it serves it. */
    served_at: number;
    scenario_key: string;
  };
  /** The log: no two events of a session have one number. */
  events: {
    session: string;
    seq: number;
    at: number;
    /** Names the wish that brought it, so that one that is sent again is not done again; null for what nobody wished. */
    wish: string | null;
    event_json: string;
  };
  /** Who may come in as whom; a key itself is never kept. */
  keys: {
    hash: string;
    session: string;
    role: 'person' | 'facilitator' | 'wall';
    person: string | null;
  };
  /** Short words that let one in. */
  codes: {
    code: string;
    session: string;
    /** For a team: the place that it leads to. */
    place_json: string | null;
    /** For a return: the person whose seat it is. */
    person: string | null;
    /** When it is good no longer; null while the session is. */
    until: number | null;
  };
  /** Files of the scenarios that are played, shipped ones too, so that a session outlives a new version of the program. */
  scenarios: {
    /** The hash of the files. */
    key: string;
    files_json: string;
  };
}
