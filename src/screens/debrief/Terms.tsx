import { languages } from '../../scenario/text.ts';
import { SeatName } from '../widgets/SeatName.tsx';
import type { OpenedProps } from './opened.ts';
import { termsSideBySide } from './secrets.ts';

/** What the two sides and the narrator call the same thing, in every language that the scenario is written in. */
export function Terms({ bundle, view, words, t }: OpenedProps) {
  const seats = [view.seat, view.other];
  const inLanguages = languages.map((language) => ({
    language,
    terms: termsSideBySide(bundle.texts[language], seats),
  }));
  const names = inLanguages[0]?.terms.map(({ term }) => term) ?? [];
  if (names.length === 0) return null;
  return (
    <section class="stack">
      <h3>{t('debrief:secrets.terms')}</h3>
      <p class="soft">{t('debrief:secrets.termsAbout')}</p>
      <ul class="terms">
        {names.map((name) => (
          <li key={name} class="card">
            <dl class="term">
              {[...seats, 'narrator'].map((voice) => (
                <div key={voice} class="term-row">
                  <dt>
                    {voice === 'narrator' ? (
                      t('debrief:secrets.narrator')
                    ) : (
                      <SeatName scenario={bundle.scenario} seat={voice} words={words} />
                    )}
                  </dt>
                  {inLanguages.map(({ language, terms }) => {
                    const found = terms.find(({ term }) => term === name);
                    return (
                      <dd key={language} lang={language}>
                        {(voice === 'narrator' ? found?.narrator : found?.words[voice]) ?? '–'}
                      </dd>
                    );
                  })}
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
