/** A whole number of 32 bits that nobody can foretell, from which a new session's chance comes. */
export const freshSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
