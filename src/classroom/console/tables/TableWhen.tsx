import { shortDate } from '../../../screens/text/dates.ts';
import type { Group } from '../../session/state.ts';
import { useConsole } from '../desk/console-context.ts';
import { clockFace } from '../duration.ts';
import type { TableFacts } from './facts.ts';

/** Where a table is: its round and date, the step, and the time that is left of it. */
export function TableWhen({ group, facts: { left, step } }: { group: Group; facts: TableFacts }) {
  const { t, settings, words, state, bundle } = useConsole();
  const { game } = group;
  const rounds = bundle.scenario.calendar.cuts[game.state.cut]?.rounds ?? [];
  const round = rounds[game.state.round] ?? '';
  const date = bundle.scenario.calendar.rounds[round]?.date;
  return (
    <p class="table-when">
      <span>
        {step === 'briefing' || !date
          ? t(`class-console:step.${step ?? 'over'}`)
          : `${t('class-console:tables.round', { at: game.state.round + 1, of: rounds.length })} · ${shortDate(date, settings.language)} ${words(`rounds.${round}.title`)} · ${t(`class-console:step.${step ?? 'over'}`)}`}
      </span>
      {left !== undefined && step && (
        <b class={left < 30_000 ? 'number table-time table-time-low' : 'number table-time'}>
          {left === 0 ? t('class-console:tables.timeOver') : clockFace(left)}
          {state.paused && <span class="only-read">{t('class-console:paused.facilitator')}</span>}
        </b>
      )}
    </p>
  );
}
