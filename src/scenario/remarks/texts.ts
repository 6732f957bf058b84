/** Texts, the glossary and the mask. */
export const texts = {
  missing: 'the text {key} is missing',
  blockMissing: 'the texts of {block} are missing',
  inEnglish: '{mend}; in English it is "{text}"',
  neutralWord: 'add the word that takes no side',
  idle: 'nothing asks for the text {key}',
  blockIdle: 'nothing asks for the texts of {block}',
  empty: '{key}: no text is written here',
  oneLine: 'write one line of text; lists have no place here',
  twice: '{key} is written twice',
  loneBracket: '{key}: a lone "{sign}"',
  bracketsForTerm: 'write a term as in {example}, or leave the bracket out',
  noTerm: '{key}: no term "{term}"',
  addTerm: 'add it under terms in text/en.yaml',
  long: '{key} has {words} words',
  shorten: 'say it in {most}, so that it can be read in time',
  notPlain: 'there is no text {key} to be said in plainer words',
  removePlain: 'remove it, or write it in text/en.yaml first',
} as const;

/** Who says what. */
export const glossary = {
  otherWord: '{key} is none of the words of {speaker} in glossary.yaml',
  say: 'say {words}',
  nobodySays: '{key}: nobody says "{word}"',
  onlySays: '{key}: only {speaker} says "{word}"',
  write: 'write {term}',
  neutral: 'say it in words that take no side',
} as const;

/** What is hidden. */
export const mask = {
  unused: 'no text in {language} says "{name}"',
  asWritten: 'write it as the texts do, or leave it out',
  shows: '{key} still says "{name}" under the mask',
  wholeWord: 'add the whole word to mask.yaml, or choose an invented name without it',
} as const;
