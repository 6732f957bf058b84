/** Scenarios as the pages get them: read and checked when the pages are built, loaded when asked for. */

declare module 'virtual:scenario/*' {
  const bundle: import('../scenario/read.ts').ScenarioBundle;
  export default bundle;
}

declare module 'virtual:scenarios' {
  interface ScenarioListed {
    id: string;
    /** The scenario's title in every language. */
    titles: Record<import('../scenario/text.ts').Language, string>;
    /** The two delegations' names in every language. */
    seats: Record<import('../scenario/text.ts').Language, string[]>;
    /** What the two delegations are drawn as. */
    emblems: import('../scenario/emblems.ts').Emblem[];
    /** ISO date of the deadline. */
    until: string;
    /** Fetches the whole scenario: its own chunk of the page. */
    load: () => Promise<import('../scenario/read.ts').ScenarioBundle>;
  }
  const scenarios: ScenarioListed[];
  export default scenarios;
}

declare module 'virtual:scenario-lengths' {
  /** Id -> how long the scenario is: all that a class is planned by, until its whole is asked for. */
  const lengths: Readonly<Record<string, import('../scenario/lengths.ts').NamedLengths>>;
  export default lengths;
}

declare module 'virtual:scenario-files/*' {
  const files: import('../scenario/open-file.ts').Files;
  export default files;
}

declare module 'virtual:scenario-files' {
  interface FilesListed {
    id: string;
    /** Fetches its YAML files as their author wrote them: their own chunk of the page. */
    load: () => Promise<import('../scenario/open-file.ts').Files>;
  }
  const scenarios: FilesListed[];
  export default scenarios;
}
