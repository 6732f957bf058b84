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
      tabs={inOrder(Object.keys(draft.files)).map((name) => ({
        name,
        label: <Label name={name} state={state} />,
      }))}
      onChoose={(name) => desk.showFile(name)}
    />
  );
}

const rank = (name: string): number => {
  const place = ['scenario.yaml', 'text/', 'history.yaml', 'sources.yaml'].findIndex((start) =>
    name.startsWith(start),
  );
  return place < 0 ? 9 : place;
};

/** The rules first, then their words: the order in which a scenario is written. */
const inOrder = (names: readonly string[]): string[] =>
  [...names].sort((one, two) => rank(one) - rank(two) || (one < two ? -1 : 1));

function Label({ name, state: { t, read } }: { name: string; state: DeskState }) {
  const { errors, warnings } = countProblems(read?.diagnostics ?? [], name);
  const [count, said] =
    errors > 0
      ? [errors, t('studio:errors', { count: errors })]
      : [warnings, t('studio:warnings', { count: warnings })];
  if (count === 0) return <>{name}</>;
  return (
    <>
      {name}
      <span class={errors > 0 ? 'count count-bad' : 'count'} aria-hidden="true">
        {count}
      </span>
      <span class="only-read">{said}</span>
    </>
  );
}
