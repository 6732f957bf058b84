import { seatClass } from '../../../screens/seat-class.ts';
import { langOf } from '../../../web/lang-of.ts';
import { headlineText } from '../../client/headline-text.ts';
import type { HeadlinePart } from '../../session/parts/part-types.ts';
import { useSeat } from '../seat-context.ts';

/** A headline among what was said in public. */
export function Printed({ headline }: { headline: HeadlinePart }) {
  const { t, words, bundle } = useSeat();
  return (
    <li class={`said ${seatClass(bundle.scenario, headline.bloc.split('.')[0] ?? '')}`}>
      <p class="said-head small">
        <b>{t('classroom:place.press')}</b> {headline.name}
      </p>
      <p class="said-headline" lang={headline.text && langOf(headline.text)}>
        {headlineText(headline, words, t)}
      </p>
      <p class="small soft">
        {t(headline.by > 0 ? 'classroom:press.wasWarmer' : 'classroom:press.wasCooler', {
          bloc: words(`blocs.${headline.bloc}.name`),
        })}
      </p>
    </li>
  );
}
