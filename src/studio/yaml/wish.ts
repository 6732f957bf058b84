/** What a YAML file can hold, as plain values. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain };

/** Names and places in lists, from the top of the file. */
export type Path = readonly (string | number)[];

/** What an author wants of a file. Paths are those of the file before the change. */
export type Wish =
  /** Puts a value at a path; blocks on the way that are missing come with it. `order`: the names as the format has them. */
  | { do: 'set'; path: Path; value: Plain; order?: readonly string[] }
  /** Adds an entry to the block or list at a path, before the entry that is `at` now. */
  | { do: 'insert'; path: Path; at: number; name?: string; value: Plain }
  | { do: 'remove'; path: Path }
  | { do: 'rename'; path: Path; name: string }
  /** Lets the entry at a path be the one at place `to` among its neighbours, counted from 0. */
  | { do: 'move'; path: Path; to: number }
  /** Writes the entry once more behind itself, comments inside it included. */
  | { do: 'copy'; path: Path; name: string }
  /** Replaces a stretch inside a text; `offset` counts characters of the text, not of the file. */
  | { do: 'write'; path: Path; offset: number; was: string; is: string };

/** Replaces a stretch of the file; places are offsets in UTF-16 units. */
export interface Stretch {
  from: number;
  to: number;
  insert: string;
}

/**
 * Why a wish is not granted: the place is written elsewhere (`alias`) or stands for others too (`anchor`), takes values
 * from another block (`merge`), has a name that is taken (`exists`), is not there (`missing`), holds something else
 * (`shape`), lies in a file that cannot be read (`damaged`), or the change would touch more than was asked (`unsafe`).
 */
export type RefusalCode =
  | 'alias'
  | 'anchor'
  | 'merge'
  | 'exists'
  | 'missing'
  | 'shape'
  | 'damaged'
  | 'unsafe';

/** Thrown on the way and caught by `editYaml`. */
export class Refused extends Error {
  readonly code: RefusalCode;
  /** Where in the file it lies. */
  readonly offset: number;

  constructor(code: RefusalCode, offset = 0) {
    super(code);
    this.code = code;
    this.offset = offset;
  }
}
