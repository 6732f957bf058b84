/**
 * What the rules tell themselves, in the words in which tracks hear: nothing that a track can hear may be called so, or it
 * would be taken for it.
 */
export const ownWords = ['continue', 'finished', 'settle'] as const;

export type OwnWord = (typeof ownWords)[number];
