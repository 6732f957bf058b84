import { useMemo, useState } from 'preact/hooks';
import { shortDate } from '../../../screens/text/dates.ts';
import { Dialog } from '../../../web/Dialog.tsx';
import { RadioCards } from '../../../web/RadioCards.tsx';
import type { Group } from '../../session/state.ts';
import { useConsole } from '../desk/console-context.ts';
import { earlierSteps } from './turning-back.ts';

/** Goes on from an earlier step. What came after stays in the record. */
export function StepBackDialog({ group, onClose }: { group: Group; onClose(): void }) {
  const { t, settings, words, bundle, wish } = useConsole();
  const steps = useMemo(() => earlierSteps(group), [group]);
  const [events, setEvents] = useState(steps[0]?.events);
  const { cut } = group.game.state;
  const rounds = bundle.scenario.calendar.cuts[cut]?.rounds ?? [];
  return (
    <Dialog heading={t('class-console:act.stepBack')} closeLabel={t('class-console:no')} onClose={onClose}>
      <div class="stack">
        <p>{t('class-console:sure.stepBack')}</p>
        {steps.length === 0 && <p class="soft">{t('class-console:act.noEarlier')}</p>}
        <RadioCards<number>
          legend={t('class-console:act.backTo')}
          layout="list"
          options={steps.map((step) => {
            const round = rounds[step.round] ?? '';
            const date = bundle.scenario.calendar.rounds[round]?.date;
            return {
              value: step.events,
              title: t(`class-console:step.${step.kind}`),
              about:
                step.kind === 'briefing' || !date
                  ? ''
                  : `${shortDate(date, settings.language)} · ${words(`rounds.${round}.title`)}`,
            };
          })}
          value={events}
          onChange={setEvents}
        />
        <div class="row">
          <button
            type="button"
            class="button button-danger"
            disabled={events === undefined}
            onClick={() => {
              onClose();
              if (events !== undefined) void wish({ do: 'stepBack', group: group.id, events });
            }}
          >
            {t('class-console:act.stepBackNow')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
