import './forms.css';
import { useMemo, useState } from 'preact/hooks';
import type { Problem } from '../../scenario/diagnostic.ts';
import type { Language, Texts } from '../../scenario/text.ts';
import { wordsFor } from '../../scenario/words.ts';
import type { Desk } from '../desk.ts';
import type { DeskState } from '../desk-state.ts';
import { placedProblems } from '../place-problems.ts';
import { Forms, type FormsTools } from './context.ts';
import { Field } from './Field.tsx';
import { type Granted, granted } from './grant.ts';
import { pathAt } from './path-at.ts';
import { atFirst, type Shown } from './place.ts';
import type { FormsReading } from './reading.ts';
import { SectionTree } from './SectionTree.tsx';
import { sections } from './sections.ts';
import { TextsSection } from './TextsSection.tsx';
import { ThingForm } from './ThingForm.tsx';
import { textRows } from './text-rows.ts';
import { useReading } from './use-reading.ts';
import { wordOf } from './words.ts';

/** What each desk's forms showed last, so that they are where they were when their panel comes back. */
const lastShown = new WeakMap<Desk, Shown>();

/** The scenario as forms: the same files as in the editor, changed without anybody writing YAML. */
export function FormsPanel({ desk, state }: { desk: Desk; state: DeskState }) {
  const { t, draft, settings } = state;
  const [reading, expectOwn] = useReading(draft.files);
  const [shown, setShown] = useState(lastShown.get(desk) ?? atFirst);
  const [refusal, setRefusal] = useState<Extract<Granted, { ok: false }>>();
  const rows = useMemo(() => textRows(reading), [reading]);
  const faults = useMemo(() => faultsOf(state), [state.read, draft.files]);

  const words = useMemo(
    () => wordsFor({ texts: textsOf(reading) }, settings.language, 'narrator'),
    [reading, settings.language],
  );
  const show = (change: Partial<Shown>) => {
    const next = { ...shown, ...change };
    lastShown.set(desk, next);
    setShown(next);
  };
  const tools: FormsTools = {
    t,
    language: settings.language,
    reading,
    grant: (wishes) => {
      const answer = granted(desk.store.value.draft.files, wishes);
      setRefusal(answer.ok ? undefined : answer);
      if (!answer.ok) return false;
      if (answer.changes.length > 0 || Object.keys(answer.fresh).length > 0) expectOwn();
      if (Object.keys(answer.fresh).length > 0) desk.replaceFiles(answer.fresh);
      if (answer.changes.length > 0) desk.change(answer.changes);
      return true;
    },
    problemsAt: (path) => faults.get(path.join('/')) ?? [],
    problemsUnder: (path) => {
      const start = path.join('/');
      return [...faults].flatMap(([at, all]) => (at === start || at.startsWith(`${start}/`) ? all : []));
    },
    title: (prefix) => {
      const { texts } = reading;
      const keys = [`${prefix}.title`, `${prefix}.name`, prefix];
      const key = keys.find((one) => one in texts[settings.language].texts || one in texts.en.texts);
      return key === undefined ? undefined : words(key);
    },
    show: (path) => desk.goTo(reading.top?.follow(path).namePlace() ?? start),
  };
  const section = sections.find(({ name }) => name === shown.section);
  return (
    <Forms.Provider value={tools}>
      <div class="forms">
        <SectionTree shown={shown} rows={rows} onShow={show} />
        <div class="form-side">
          {refusal && (
            <div class="form-refusal" role="alert">
              <p>{t(`studio-forms:refused.${refusal.code}`)}</p>
              <button type="button" class="form-mini" onClick={() => goTo(refusal)}>
                {t('studio-forms:showInText')}
              </button>
              <button type="button" class="form-mini" onClick={() => setRefusal(undefined)}>
                {t('studio-forms:close')}
              </button>
            </div>
          )}
          {!reading.top && <p>{t('studio-forms:unreadable')}</p>}
          {shown.section === 'texts' && (
            <TextsSection
              key={shown.heading}
              heading={shown.heading}
              rows={rows}
              missingOnly={shown.missingOnly}
              onMissingOnly={(missingOnly) => show({ missingOnly })}
            />
          )}
          {reading.top && section && shown.thing && (
            <ThingForm
              key={shown.thing.join('/')}
              path={shown.thing}
              rows={rows}
              onShow={(thing) => show({ thing })}
            />
          )}
          {reading.top && section && !shown.thing && section.fields.length > 0 && (
            <article class="form-thing">
              <h2>{wordOf(t, section.name)}</h2>
              <div class="form-fields">
                {section.fields.map((path) => (
                  <Field key={path.join('/')} path={path} />
                ))}
              </div>
            </article>
          )}
          {section && !shown.thing && section.fields.length === 0 && (
            <p class="soft">{t('studio-forms:chooseOne')}</p>
          )}
        </div>
      </div>
    </Forms.Provider>
  );

  function goTo({ file, offset }: { file: string; offset: number }): void {
    const before = (desk.store.value.draft.files[file] ?? '').slice(0, offset).split('\n');
    desk.goTo({ file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
  }
}

const textsOf = ({ texts: { en, ko, ja } }: FormsReading): Record<Language, Texts> => ({
  en: en.texts,
  ko: ko.texts,
  ja: ja.texts,
});

const start = { file: 'scenario.yaml', line: 1, column: 1 };

/** The reader's problems by the path of scenario.yaml on which they lie. */
function faultsOf(state: DeskState): Map<string, Problem[]> {
  const text = state.draft.files['scenario.yaml'] ?? '';
  const faults = new Map<string, Problem[]>();
  for (const { problem, from } of placedProblems(state, 'scenario.yaml')) {
    const at = pathAt(text, from).join('/');
    faults.set(at, [...(faults.get(at) ?? []), problem]);
  }
  return faults;
}
