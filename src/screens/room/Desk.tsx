import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { StageWindow } from '../stage/StageWindow.tsx';
import { Cables, NewsList } from './Cables.tsx';
import { useRoom } from './game-context.ts';
import { Blocs, Home } from './Home.tsx';
import { Matters } from './Matters.tsx';
import { Moves } from './Moves.tsx';
import { stepOf } from './orders.ts';
import { SealBar } from './SealBar.tsx';
import { TabList } from './TabList.tsx';
import { Table } from './Table.tsx';
import { Tracks } from './Tracks.tsx';
import type { Tab } from './tabs.ts';
import { World } from './World.tsx';

/** The desk: side by side where there is room, one panel at a time where there is not. */
export function Desk() {
  const { stage, view, narrow } = useRoom();
  const reading = stepOf(view) === 'homeReads';
  if (narrow) {
    return (
      <>
        <Panel />
        <SealBar />
        <TabList />
      </>
    );
  }
  return (
    <>
      <div class="desk">
        <div class="desk-news">
          {reading && <Blocs />}
          <Cables />
          <Matters />
          <NewsList />
        </div>
        <div class="desk-map">
          <StageWindow stage={stage} class="desk-stage" />
          <Tracks />
        </div>
        <div class="desk-work">
          <TabList />
          <Panel />
        </div>
      </div>
      <SealBar />
    </>
  );
}

/** The panel of the tab that is open. */
function Panel() {
  const { tab: wanted, channel, matter, stage, view, narrow } = useRoom();
  const box = useRef<HTMLDivElement>(null);
  const tab = !narrow && wanted === 'cables' ? 'moves' : wanted;
  const panels: Record<Tab, () => ComponentChildren> = {
    cables: () => (
      <>
        <Cables />
        <Matters />
        <NewsList />
      </>
    ),
    moves: () => (
      <>
        {narrow && stepOf(view) === 'homeReads' && <Blocs />}
        <Moves />
      </>
    ),
    table: () => <Table />,
    home: () => <Home />,
    world: () => (
      <>
        {narrow && <StageWindow stage={stage} class="world-stage" />}
        {narrow && <Tracks />}
        <World />
      </>
    ),
  };
  // A panel opens at its head, not where the reader had scrolled in the one before.
  useLayoutEffect(() => {
    if (narrow && box.current && box.current.getBoundingClientRect().top < 0) box.current.scrollIntoView();
  }, [narrow, tab, channel, matter]);
  return (
    <div
      ref={box}
      class="tab-panel"
      role="tabpanel"
      id="room-panel"
      aria-labelledby={`tab-${tab}`}
      tabIndex={-1}
      data-tour={tab}
    >
      {panels[tab]()}
    </div>
  );
}
