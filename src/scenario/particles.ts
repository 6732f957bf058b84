import { getJosaPicker } from 'josa';

/** Particles as Korean writes them where the noun is not known yet, and what the library calls them. */
const forms: Readonly<Record<string, string>> = {
  '은(는)': '은',
  '이(가)': '이',
  '을(를)': '을',
  '과(와)': '과',
  '(으)로': '으로',
  '(이)': '이?',
};

const open = /(\S+?)(은\(는\)|이\(가\)|을\(를\)|과\(와\)|\(으\)로|\(이\)(?=[나라며든야]))/gu;

/**
 * Korean text whose particles fit the nouns before them: `서울을(를)` becomes `서울을`, `도쿄(으)로` becomes `도쿄로`. For
 * texts whose nouns are filled in; `(이)` is for `(이)나`, `(이)라`, `(이)며`, `(이)든` and `(이)야`.
 */
export const fitParticles = (text: string): string =>
  text.replace(
    open,
    (_, noun: string, form: string) => noun + getJosaPicker(forms[form] ?? form)(spoken(noun)),
  );

/** A percent sign is read aloud, too. */
const spoken = (noun: string): string => noun.replace(/%\P{L}*$/u, '퍼센트');
