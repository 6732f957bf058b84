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
    /** Fetches the whole scenario: its own chunk of the page. */
    load: () => Promise<import('../scenario/read.ts').ScenarioBundle>;
  }
  const scenarios: ScenarioListed[];
  export default scenarios;
}
