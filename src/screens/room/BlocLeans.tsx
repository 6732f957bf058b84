import type { HomeView } from '../../crisis/view-type.ts';
import { range } from '../text/numbers.ts';
import { useRoom } from './game-context.ts';

/** Own blocs in one line: how far each is from accepting a text, so that every change of it shows at once. */
export function BlocLeans({ home }: { home: HomeView }) {
  const { view, words, t } = useRoom();
  return (
    <ul class="bloc-leans small">
      {Object.entries(home.blocs).map(([bloc, { leans, margin }]) => (
        <li key={bloc} class={`bloc-${leans}`} title={t(`room:home.leans.${leans}`)}>
          {words(`blocs.${view.seat}.${bloc}.name`)}{' '}
          <b class="bloc-lean number">{range(margin.low, margin.high)}</b>{' '}
          <span class="only-read">{t(`room:home.leans.${leans}`)}</span>
        </li>
      ))}
    </ul>
  );
}
