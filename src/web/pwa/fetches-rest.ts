/** For so long nothing is fetched by a page at rest, and so long it is waited for at most, in milliseconds. */
const [quiet, longest] = [700, 10_000] as const;

/** Until a page has fetched what its last press asked for. */
export function fetchesRest(): Promise<void> {
  return new Promise((rest) => {
    const end = () => {
      fetches.disconnect();
      clearTimeout(silence);
      clearTimeout(patience);
      rest();
    };
    const patience = setTimeout(end, longest);
    let silence = setTimeout(end, quiet);
    const fetches = new PerformanceObserver(() => {
      clearTimeout(silence);
      silence = setTimeout(end, quiet);
    });
    fetches.observe({ type: 'resource' });
  });
}
