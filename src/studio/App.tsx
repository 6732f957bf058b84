import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Guard } from '../web/Guard.tsx';
import { useStore } from '../web/use-store.ts';
import { BalancePanel } from './balance/BalancePanel.tsx';
import { ChartPanel } from './chart/ChartPanel.tsx';
import type { Desk } from './desk.ts';
import { type DeskState, panels } from './desk-state.ts';
import { Editor } from './editor/Editor.tsx';
import { FilesDialogs } from './files/FilesDialogs.tsx';
import type { FilesDesk } from './files/files-desk.ts';
import { FormsPanel } from './forms/FormsPanel.tsx';
import { FileTabs } from './frame/FileTabs.tsx';
import { Head } from './frame/Head.tsx';
import { Splitter } from './frame/Splitter.tsx';
import { StatusLine } from './frame/StatusLine.tsx';
import { rememberedShare, rememberShare } from './frame/share.ts';
import { Tabs, tabId } from './frame/Tabs.tsx';
import { useCalm } from './frame/use-calm.ts';
import { usePageKeys } from './frame/use-page-keys.ts';
import { Problems } from './Problems.tsx';

/** The whole page: the text on one side, what is seen of it on the other. */
export function App({ desk, files }: { desk: Desk; files: FilesDesk }) {
  const state = useCalm(desk);
  const { t, face, file } = state;
  const [share, setShare] = useState(rememberedShare);
  usePageKeys(desk);
  useEffect(() => rememberShare(share), [share]);
  return (
    <div class={`studio shows-${face}`} style={{ '--share': `${share}%` }}>
      <Head desk={desk} files={files} state={state} />
      <div class="studio-faces">
        {(['text', 'panel'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={face === one} onClick={() => desk.turn(one)}>
            {t(`studio:face.${one}`)}
          </button>
        ))}
      </div>
      <main class="studio-desk" id="main">
        <section class="studio-text" aria-label={t('studio:face.text')}>
          <Live desk={desk} draw={(now) => <FileTabs desk={desk} state={now} />} />
          <div
            id="studio-file"
            class="studio-file"
            role="tabpanel"
            aria-labelledby={tabId('studio-file', file)}
          >
            <Editor desk={desk} hint={t('studio:leave')} />
          </div>
        </section>
        <Splitter value={share} label={t('studio:splitter')} controls="studio-file" onMove={setShare} />
        <Side desk={desk} state={state} />
      </main>
      <Live desk={desk} draw={(now) => <StatusLine state={now} />} />
      <Guard say={(what) => t('studio:crashed', { what })} again={t('studio:reload')}>
        <FilesDialogs files={files} state={state} />
      </Guard>
    </div>
  );
}

/** What follows the text letter by letter, and the errors in it as soon as they are known. */
function Live({ desk, draw }: { desk: Desk; draw(state: DeskState): ComponentChild }) {
  return <>{draw(useStore(desk.store))}</>;
}

/** What is seen of the text: by turns, in one place. */
function Side({ desk, state }: { desk: Desk; state: DeskState }) {
  const { t, panel } = state;
  return (
    <section class="studio-side" aria-label={t('studio:face.panel')}>
      <Tabs
        label={t('studio:panels')}
        controls="studio-panel"
        chosen={panel}
        tabs={panels.map((name) => ({ name, label: t(`studio:panel.${name}`) }))}
        onChoose={(name) => desk.showPanel(name)}
      />
      <div
        id="studio-panel"
        class="studio-panel"
        role="tabpanel"
        aria-labelledby={tabId('studio-panel', panel)}
        // What scrolls must be reachable by keyboard even where it holds nothing to press.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
        tabIndex={0}
      >
        <Guard key={panel} say={(what) => t('studio:crashed', { what })} again={t('studio:reload')}>
          <PanelOf desk={desk} state={state} />
        </Guard>
      </div>
    </section>
  );
}

function PanelOf({ desk, state }: { desk: Desk; state: DeskState }) {
  if (state.panel === 'problems')
    return <Live desk={desk} draw={(now) => <Problems desk={desk} state={now} />} />;
  if (state.panel === 'chart') return <ChartPanel desk={desk} state={state} />;
  if (state.panel === 'forms') return <FormsPanel desk={desk} state={state} />;
  if (state.panel === 'balance') return <BalancePanel desk={desk} state={state} />;
  return null;
}
