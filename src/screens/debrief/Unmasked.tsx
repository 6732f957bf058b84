import type { OpenedProps } from './opened.ts';

type UnmaskedProps = Pick<OpenedProps, 'bundle' | 'sitting' | 'language' | 't'>;

/** After a masked game: whose crisis it was, name by name. */
export function Unmasked({ bundle: { mask }, sitting, language, t }: UnmaskedProps) {
  if (!sitting.masked || !mask) return null;
  return (
    <section class="card unmasked" aria-labelledby="unmasked">
      <h2 id="unmasked">{t('debrief:unmasked.heading')}</h2>
      <p>{t('debrief:unmasked.about')}</p>
      <details>
        <summary>
          {t('debrief:unmasked.played')} → {t('debrief:unmasked.real')}
        </summary>
        <dl class="unmasked-names">
          {Object.entries(mask[language]).map(([real, invented]) => (
            <div key={real}>
              <dt>{invented}</dt>
              <dd>{real}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
