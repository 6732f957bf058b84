import type { Desk } from '../desk.ts';
import type { DeskState } from '../desk-state.ts';
import { countProblems } from '../place-problems.ts';
import { Tabs } from './Tabs.tsx';

/** The draft's files, each with the number of its errors, or else of its warnings. */
export function FileTabs({ desk, state }: { desk: Desk; state: DeskState }) {
  const { t, draft, file } = state;
  return (
    <Tabs
      label={t('studio:files')}
      controls="studio-file"
      chosen={file}
      tabs={Object.keys(draft.files).map((name) => ({ name, label: <Label name={name} state={state} /> }))}
      onChoose={(name) => desk.showFile(name)}
    />
  );
}

function Label({ name, state: { t, read } }: { name: string; state: DeskState }) {
  const { errors, warnings } = countProblems(read?.diagnostics ?? [], name);
  return (
    <>
      {name}
      {errors > 0 && (
        <span class="count count-bad">
          {errors} <span class="only-read">{t('studio:errors', { count: errors })}</span>
        </span>
      )}
      {errors === 0 && warnings > 0 && (
        <span class="count">
          {warnings} <span class="only-read">{t('studio:warnings', { count: warnings })}</span>
        </span>
      )}
    </>
  );
}
