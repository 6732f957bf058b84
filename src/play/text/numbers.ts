/** Points with their sign, with a real minus. */
export const signed = (points: number): string =>
  points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0';

/** A value with a real minus. */
export const valueText = (value: number): string => (value < 0 ? `−${-value}` : `${value}`);

/** `−3 … +1`; one number when both ends are the same. */
export const range = (low: number, high: number): string =>
  low === high ? signed(low) : `${signed(low)} … ${signed(high)}`;
