/** Meter (or `rupture`) -> whole points it moved; what did not move is absent. */
export type Changes = Readonly<Record<string, number>>;

/** Changes that came one after the other, as one; a meter that came back to where it was is left out. */
export function addUp(one: Changes, two: Changes): Record<string, number> {
  const sum = { ...one };
  for (const [meter, by] of Object.entries(two)) {
    const total = (sum[meter] ?? 0) + by;
    if (total === 0) delete sum[meter];
    else sum[meter] = total;
  }
  return sum;
}
