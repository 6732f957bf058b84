import { useState } from 'preact/hooks';
import type { Group } from '../../session/state.ts';
import { useConsole } from '../desk/console-context.ts';
import { SureButton } from '../desk/SureButton.tsx';
import { tableName } from '../people/places.ts';
import { InjectDialog } from './InjectDialog.tsx';
import { StepBackDialog } from './StepBackDialog.tsx';

/** What is done to one table. */
export function TableActs({ group }: { group: Group }) {
  const { t, state, wish } = useConsole();
  const [open, setOpen] = useState<'inject' | 'stepBack'>();
  const { phase, plan } = state;
  const { id } = group;
  const over = group.game.state.phase === 'debrief';
  const name = tableName(id, t);
  if (phase === 'lobby') return null;
  return (
    <div class="row table-acts">
      {phase === 'running' && !over && (
        <>
          {plan.clock !== 'off' && (
            <button
              type="button"
              class="button button-small"
              onClick={() => void wish({ do: 'extend', group: id, seconds: 60 })}
            >
              {t('class-console:act.extend', { count: 1 })}
            </button>
          )}
          <SureButton
            label={t('class-console:act.close')}
            about={t('class-console:sure.close', { name })}
            act={() => void wish({ do: 'close', group: id })}
          />
          <button type="button" class="button button-small" onClick={() => setOpen('inject')}>
            {t('class-console:act.inject')}
          </button>
        </>
      )}
      <button type="button" class="button button-small" onClick={() => setOpen('stepBack')}>
        {t('class-console:act.stepBack')}
      </button>
      {phase === 'running' && !over && (
        <SureButton
          look="button-small button-danger"
          label={t('class-console:act.endOne')}
          about={t('class-console:sure.endOne', { name })}
          yes={t('class-console:sure.yesEnd')}
          act={() => void wish({ do: 'end', group: id })}
        />
      )}
      {open === 'inject' && <InjectDialog group={group} onClose={() => setOpen(undefined)} />}
      {open === 'stepBack' && <StepBackDialog group={group} onClose={() => setOpen(undefined)} />}
    </div>
  );
}
