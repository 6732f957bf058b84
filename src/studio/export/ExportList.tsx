import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ScenarioBundle } from '../../scenario/read.ts';
import { type Language, languages } from '../../scenario/text.ts';
import { wordsFor } from '../../scenario/words.ts';
import { download } from '../../web/download.ts';
import { type Translate, translator } from '../../web/i18n.ts';
import { languageNames } from '../../web/language-names.ts';
import { LayDesk } from '../chart/lay-desk.ts';
import { seatsIn } from './brief.ts';
import { mermaidFile, type OutFile, statelyFile } from './machine-files.ts';

interface ExportListProps {
  t: Translate<'studio'>;
  bundle: ScenarioBundle;
  language: Language;
  setLanguage(language: Language): void;
  showBriefs(): void;
}

/** Everything a scenario can be exported as, each a file away. */
export function ExportList({ t, bundle, language, setLanguage, showBriefs }: ExportListProps) {
  const [working, setWorking] = useState(false);
  const [failed, setFailed] = useState<string>();
  const { scenario } = bundle;
  const words = wordsFor(bundle, language, 'narrator');
  const give = async (make: () => OutFile | Promise<OutFile>) => {
    setWorking(true);
    setFailed(undefined);
    try {
      const { name, text, type } = await make();
      download(text, name, `${type};charset=utf-8`);
    } catch (error) {
      setFailed((error as Error).message);
    } finally {
      setWorking(false);
    }
  };
  const button = (what: string, make: () => OutFile | Promise<OutFile>, label?: string) => (
    <button
      key={what}
      type="button"
      class="button button-small"
      disabled={working}
      aria-label={t('studio-chart:export.downloadFor', { what })}
      onClick={() => give(make)}
    >
      {label ?? t('studio-chart:export.download')}
    </button>
  );
  const poster = async () => {
    const { posterFile } = await import('./poster-file.tsx');
    const desk = new LayDesk();
    try {
      const own = await translator<'studio'>(language, 'studio');
      return await posterFile(bundle, language, own, (lanes) => desk.lay(lanes));
    } finally {
      desk.close();
    }
  };
  const brief = async (seat: string) => {
    const { briefFile } = await import('./brief-file.tsx');
    return briefFile(bundle, language, seat, await translator<'studio'>(language, 'studio'));
  };
  return (
    <div class="stack">
      <Row title={t('studio-chart:export.stately')} about={t('studio-chart:export.statelyAbout')}>
        {button(t('studio-chart:export.stately'), () => statelyFile(scenario))}
      </Row>
      <Row title={t('studio-chart:export.mermaid')} about={t('studio-chart:export.mermaidAbout')}>
        {button(t('studio-chart:export.mermaid'), () => mermaidFile(scenario))}
      </Row>
      <label class="export-language">
        {t('studio-chart:export.language')}
        <select
          class="select"
          value={language}
          onChange={({ currentTarget }) => setLanguage(currentTarget.value as Language)}
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageNames[one]}
            </option>
          ))}
        </select>
      </label>
      <Row title={t('studio-chart:export.poster')} about={t('studio-chart:export.posterAbout')}>
        {button(t('studio-chart:export.poster'), poster)}
      </Row>
      <Row title={t('studio-chart:export.briefs')} about={t('studio-chart:export.briefsAbout')}>
        <button type="button" class="button button-small button-main" onClick={showBriefs}>
          {t('studio-chart:export.print')}
        </button>
        {seatsIn(scenario).map((seat) => {
          const name = words(`${scenario.delegations[seat] ? 'delegations' : 'parties'}.${seat}.name`);
          return button(name, () => brief(seat), name);
        })}
      </Row>
      <p class="small soft" role="status">
        {working && t('studio-chart:export.working')}
        {failed && t('studio-chart:export.failed', { what: failed })}
      </p>
    </div>
  );
}

function Row({ title, about, children }: { title: string; about: string; children: ComponentChildren }) {
  return (
    <section class="export-row">
      <div>
        <h3>{title}</h3>
        <p class="small soft">{about}</p>
      </div>
      <div class="export-buttons">{children}</div>
    </section>
  );
}
