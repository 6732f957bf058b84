/** Waits until the page has been painted as it stands now. */
export const painted = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Ends one piece of work, so that a press that came meanwhile has its turn. */
export const turn = (): Promise<void> => new Promise((done) => setTimeout(done));
