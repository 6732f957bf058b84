import { Icon } from '../widgets/Icon.tsx';
import type { IconName } from '../widgets/icons.ts';
import { useRoom } from './game-context.ts';
import { type Tab, tabFrom, tabs, tabsFor } from './tabs.ts';

const icons: Record<Tab, IconName> = {
  cables: 'cable',
  moves: 'hold',
  table: 'table',
  home: 'home',
  world: 'world',
};

/** The tabs of the desk: beside one another on top, or as a bar at the bottom of a phone. */
export function TabList() {
  const { tab: wanted, show, t, view, narrow } = useRoom();
  const all = tabsFor(narrow);
  const tab = all.includes(wanted) ? wanted : 'moves';
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabFrom(all, tab, event.key);
    if (!next) return;
    event.preventDefault();
    show(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tab-list" role="tablist" aria-label={t('room:tabs.heading')} onKeyDown={onKeyDown}>
      {all.map((one) => (
        <button
          type="button"
          role="tab"
          key={one}
          id={`tab-${one}`}
          class="tab"
          aria-selected={one === tab}
          aria-controls="room-panel"
          tabIndex={one === tab ? 0 : -1}
          onClick={() => show(one)}
        >
          <Icon name={icons[one]} />
          <span>{t(`room:tabs.${one}`)}</span>
          {one === 'cables' && view.matters.length > 0 && (
            <b class="tab-count number">{view.matters.length}</b>
          )}
          {!narrow && (
            <span class="tab-key" aria-hidden="true">
              {tabs.indexOf(one) + 1}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
