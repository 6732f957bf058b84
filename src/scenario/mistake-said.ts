import type { YAMLError } from 'yaml';
import type { Remark } from './remarks/remark.ts';

/** What is said of a mistake in the writing: what is wrong, and how to mend it. */
interface Said {
  what: Remark;
  mend: Remark;
}

/** The mistakes that authors make most; `said` are the words of the library, which it speaks to programmers. */
const mistakes: Partial<Record<YAMLError['code'], (said: string) => Said>> = {
  DUPLICATE_KEY: () => ({ what: { code: 'writing.twice' }, mend: { code: 'writing.renameOne' } }),
  MULTIPLE_DOCS: () => ({
    what: { code: 'writing.secondDocument' },
    mend: { code: 'writing.removeDashes' },
  }),
  TAB_AS_INDENT: (said) => ({ what: { code: 'writing.tab', said }, mend: { code: 'writing.useSpaces' } }),
  BAD_INDENT: (said) => ({ what: { code: 'writing.indent', said }, mend: { code: 'writing.sameColumn' } }),
  MISSING_CHAR: (said) => ({
    what: { code: 'writing.missingSign', said },
    mend: { code: 'writing.closeOrSeparate' },
  }),
  UNEXPECTED_TOKEN: (said) => ({
    what: { code: 'writing.unexpected', said },
    mend: { code: 'writing.quoteIfHolds', signs: '{ } [ ] : #' },
  }),
  BLOCK_AS_IMPLICIT_KEY: (said) => ({
    what: { code: 'writing.blockAsName', said },
    mend: { code: 'writing.quoteColon' },
  }),
  MULTILINE_IMPLICIT_KEY: (said) => ({
    what: { code: 'writing.nameOverLines', said },
    mend: { code: 'writing.colonAfterName' },
  }),
  BAD_SCALAR_START: (said) => ({
    what: { code: 'writing.badStart', said },
    mend: { code: 'writing.quoteAll' },
  }),
  BAD_ALIAS: (said) => ({ what: { code: 'writing.badAlias', said }, mend: { code: 'writing.quoteAlias' } }),
  BAD_DQ_ESCAPE: (said) => ({
    what: { code: 'writing.badEscape', said },
    mend: { code: 'writing.doubleBackslash' },
  }),
};

/** Any other. */
const other = (said: string): Said => ({
  what: { code: 'writing.other', said },
  mend: { code: 'writing.compare' },
});

/** What an author is told of a mistake that the YAML library has found. */
export function mistakeSaid({ code, message }: YAMLError): Said {
  const said = message.charAt(0).toLowerCase() + message.slice(1);
  return (mistakes[code] ?? other)(said);
}
