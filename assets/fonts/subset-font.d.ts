declare module 'subset-font' {
  /** Keeps the glyphs of `text` in a font file. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype' },
  ): Promise<Buffer>;
}
