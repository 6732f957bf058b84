import type { ComponentChildren } from 'preact';
import type { Language } from '../../scenario/text.ts';
import type { Translate } from '../../web/i18n.ts';
import type { Brief } from './brief.ts';
import { dateText } from './date-text.ts';

interface BriefSheetProps {
  brief: Brief;
  language: Language;
  /** The page's texts in the sheet's language. */
  t: Translate<'studio'>;
}

/** A delegation's brief for the table: one sheet, printed on both sides where it is long. */
export function BriefSheet({ brief, language, t }: BriefSheetProps) {
  const { home, days } = brief;
  return (
    <article class="brief-sheet" lang={language}>
      <header class="brief-head">
        <svg class="brief-mark" viewBox="0 0 8 8" aria-hidden="true">
          <title>{brief.name}</title>
          <rect width="8" height="8" fill={brief.colour} />
        </svg>
        <div>
          <p class="brief-over">
            {brief.title} · {t('brief.heading')}
          </p>
          <h2>{brief.name}</h2>
          <p class="brief-over">{brief.office}</p>
        </div>
      </header>
      {brief.goal && <p class="brief-goal">{brief.goal}</p>}
      {brief.brief.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p class="brief-small">
        {t('studio-chart:export.deadline', { date: dateText(days.deadline, language) })}{' '}
        {brief.numbers.map(({ name, initial }) => `${name} ${initial}`).join(' · ')}
      </p>
      {brief.mustHaves.length > 0 && (
        <Part heading={t('studio-chart:brief.mustHaves')} about={t('brief.mustHaveAbout')}>
          <ul>
            {brief.mustHaves.map(({ title, about, points }) => (
              <li key={title}>
                <b>{title}</b> ({t('brief.points', { points })}) {about}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {home && (
        <Part heading={t('brief.blocs')} about={t('brief.blocsAbout', { needs: home.needs })}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('studio-chart:brief.bloc')}</th>
                <th scope="col">{t('studio-chart:brief.wants')}</th>
                <th scope="col">{t('studio-chart:brief.shuns')}</th>
              </tr>
            </thead>
            <tbody>
              {home.blocs.map(({ name, about, weight, wants, shuns }) => (
                <tr key={name}>
                  <td>
                    <b>{name}</b> ({t('brief.weight', { weight })}) {about}
                  </td>
                  <td>{wants.join('; ') || '–'}</td>
                  <td>{shuns.join('; ') || '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
      )}
      {brief.clauses.length > 0 && (
        <Part heading={t('studio-chart:brief.clauses')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('studio-chart:brief.clause')}</th>
                <th scope="col">{t('studio-chart:brief.opening')}</th>
                <th scope="col">{t('studio-chart:brief.positions')}</th>
              </tr>
            </thead>
            <tbody>
              {brief.clauses.map(({ title, about, opening, positions }) => (
                <tr key={title}>
                  <td>
                    <b>{title}</b> {about}
                  </td>
                  <td>{opening}</td>
                  <td>{positions.join('; ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Part>
      )}
      {(['public', 'quiet'] as const).map((channel) => (
        <Part key={channel} heading={t(`studio-chart:brief.${channel}`)}>
          <ul class="brief-moves">
            {brief.moves[channel].map(({ title, about, costs, once }) => {
              const price = costs.map(({ name, points }) => `${name} −${points}`);
              const notes = once ? [...price, t('studio-chart:brief.once')] : price;
              return (
                <li key={title}>
                  <b>{title}</b>
                  {notes.length > 0 && ` (${notes.join(', ')})`} {about}
                </li>
              );
            })}
          </ul>
        </Part>
      ))}
      <Part heading={t('studio-chart:brief.calendar')}>
        <ol class="brief-days">
          {brief.rounds.map(({ date, title }) => (
            <li key={date}>
              {dateText(date, language)}: {title}
            </li>
          ))}
        </ol>
      </Part>
    </article>
  );
}

function Part({
  heading,
  about,
  children,
}: {
  heading: string;
  about?: string;
  children: ComponentChildren;
}) {
  return (
    <section>
      <h3>{heading}</h3>
      {about && <p class="brief-small">{about}</p>}
      {children}
    </section>
  );
}
