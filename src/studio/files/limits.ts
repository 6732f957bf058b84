/** What a scenario from elsewhere may hold; the largest that we ship is far below. */
export const limits = {
  /** Files that are read. */
  files: 40,
  /** Bytes a file, and all of them together. */
  file: 2_000_000,
  all: 8_000_000,
  /** Bytes of a zip, and entries in it. */
  zip: 8_000_000,
  entries: 500,
  /** Characters of a path. */
  path: 160,
  /** Letters of a link: browsers take more, but what carries links cuts them sooner. */
  link: 500_000,
} as const;

/** A size for reading: whole kilobytes, at least one. */
export const kilobytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1000));
