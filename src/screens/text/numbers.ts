/** Points with their sign, with a real minus. */
export const signed = (points: number): string =>
  points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0';

/** A value with a real minus. */
export const valueText = (value: number): string => (value < 0 ? `−${-value}` : `${value}`);

/** `−3 … +1`; one number when both ends are the same. */
export const range = (low: number, high: number): string =>
  low === high ? signed(low) : `${signed(low)} … ${signed(high)}`;

/** A measured value with one decimal and a real minus. */
export function tenths(value: number): string {
  const text = Math.abs(value).toFixed(1);
  return value < 0 && text !== '0.0' ? `−${text}` : text;
}

/** The same with its sign; a difference that rounds to nothing has none. */
export const signedTenths = (points: number): string =>
  points >= 0.05 ? `+${tenths(points)}` : tenths(points);
