import { useEffect, useState } from 'preact/hooks';
import type { ScenarioBundle } from '../../../scenario/read.ts';
import { tabAfter } from '../../../screens/widgets/tab-keys.ts';
import type { Connection } from '../../client/connection.ts';
import { ClassDebrief } from '../../debrief/ClassDebrief.tsx';
import { LessonPanel } from '../../lesson/LessonPanel.tsx';
import type { SessionState } from '../../session/state.ts';
import { People } from '../people/People.tsx';
import { SessionPanel } from '../session/SessionPanel.tsx';
import { Tables } from '../tables/Tables.tsx';
import { Talk } from '../talk/Talk.tsx';
import { unread } from '../talk/unread.ts';
import { useConsole } from './console-context.ts';

const panels = ['debrief', 'tables', 'people', 'talk', 'lesson', 'session'] as const;
type Panel = (typeof panels)[number];

/** The panel that a phase begins with. */
const firstOf: Readonly<Record<SessionState['phase'], Panel>> = {
  lobby: 'people',
  running: 'tables',
  debrief: 'debrief',
};

interface DeskPanelsProps {
  line: Connection;
  /** The scenario under its own names: in the debrief nothing is masked. */
  real: ScenarioBundle;
  onKey(key: string): void;
}

/** The console's panels behind their tabs. */
export function DeskPanels({ line, real, onKey }: DeskPanelsProps) {
  const context = useConsole();
  const { t, state, known } = context;
  const { phase } = state;
  const [panel, setPanel] = useState<Panel>(firstOf[phase]);
  const [seen, setSeen] = useState(() => Date.now() + known.clockAhead);
  useEffect(() => setPanel(firstOf[phase]), [phase]);
  useEffect(
    () =>
      document
        .getElementById(`console-tab-${panel}`)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    [panel],
  );
  const shown = panels.filter((one) => one !== 'debrief' || phase === 'debrief');
  const fresh = unread(known.said, seen).length;
  const choose = (next: Panel) => {
    if (panel === 'talk' || next === 'talk') setSeen(Date.now() + known.clockAhead);
    setPanel(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAfter(event.key, shown.indexOf(panel), shown.length);
    const name = next === undefined ? undefined : shown[next];
    if (!name) return;
    event.preventDefault();
    choose(name);
    document.getElementById(`console-tab-${name}`)?.focus();
  };
  return (
    <>
      <div class="console-tabs" role="tablist" aria-label={t('class-console:heading')} onKeyDown={onKeyDown}>
        {shown.map((one) => (
          <button
            key={one}
            id={`console-tab-${one}`}
            type="button"
            role="tab"
            class="console-tab"
            aria-selected={one === panel}
            aria-controls="console-panel"
            tabIndex={one === panel ? 0 : -1}
            onClick={() => choose(one)}
          >
            {t(`class-console:panel.${one}`)}
            {one === 'talk' && panel !== 'talk' && fresh > 0 && (
              <span class="chip chip-new">{t('class-console:talk.unread', { count: fresh })}</span>
            )}
          </button>
        ))}
      </div>
      <div id="console-panel" class="console-panel" role="tabpanel" aria-labelledby={`console-tab-${panel}`}>
        {panel === 'debrief' && (
          <ClassDebrief {...context} line={line} bundle={real} parts={known.parts} wall={false} />
        )}
        {panel === 'tables' && <Tables />}
        {panel === 'people' && <People />}
        {panel === 'talk' && <Talk />}
        {panel === 'lesson' && <LessonPanel />}
        {panel === 'session' && <SessionPanel onKey={onKey} />}
      </div>
    </>
  );
}
