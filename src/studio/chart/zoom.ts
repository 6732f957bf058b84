/** Steps of the chart's size, as times of the natural one. */
const steps = [0.5, 0.65, 0.8, 1, 1.25, 1.5, 2] as const;

/** The next size, larger (1) or smaller (-1); what fits counts as the natural one. */
export function nextZoom(zoom: number | 'fit', by: 1 | -1): number {
  const now = zoom === 'fit' ? 1 : zoom;
  const further = by > 0 ? steps.find((step) => step > now) : [...steps].reverse().find((step) => step < now);
  return further ?? now;
}
