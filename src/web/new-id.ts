/** A name nobody else has. `crypto.randomUUID` is missing on a page served by plain HTTP from another computer of a school's network. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
