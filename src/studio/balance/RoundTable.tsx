import type { SpaceRow } from '../../lab/balance/space.ts';
import type { Language } from '../../scenario/text.ts';
import { Jump } from './Jump.tsx';
import type { Look } from './look.ts';
import { mostWords, type RoundReading } from './reading.ts';

/** Round by round, what there is to read and how much there is to agree on. */
export function RoundTable({
  look,
  reading,
  space,
  language,
}: {
  look: Look;
  reading: readonly RoundReading[];
  space: readonly SpaceRow[];
  language: Language;
}) {
  const { t, words, numbers } = look;
  const most = mostWords[language];
  return (
    <table class="balance-table">
      <caption class="balance-note">{t('studio-balance:wordsNote', { most: numbers.whole(most) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('studio-balance:table.round')}</th>
          <th scope="col" class="balance-number">
            {t('studio-balance:table.words')}
          </th>
          <th scope="col" class="balance-number">
            {t('studio-balance:table.space')}
          </th>
        </tr>
      </thead>
      <tbody>
        {reading.map(({ round, words: count }) => {
          const row = space.find((one) => one.round === round);
          return (
            <tr key={round}>
              <th scope="row">
                <Jump
                  look={look}
                  path={['calendar', 'rounds', round]}
                  name={words(`rounds.${round}.title`)}
                />
                <span class="balance-id">{round}</span>
              </th>
              <td class={`balance-number ${count > most ? 'balance-odd' : ''}`}>{numbers.whole(count)}</td>
              <td class="balance-number">
                {row && row.games > 0 ? numbers.percent(row.percent / 100) : '–'}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
