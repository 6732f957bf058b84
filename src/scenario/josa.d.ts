declare module 'josa' {
  /** The form of a particle (`을`, `은`, `이`, `과`, `으로`, `이?`) that follows a noun in Korean, in any script. */
  export function getJosaPicker(particle: string): (noun: string) => string;
}
