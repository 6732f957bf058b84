import { useState } from 'preact/hooks';
import { scenarioSchema } from '../../scenario/schema.ts';
import { textPrefixes } from '../yaml/text-prefixes.ts';
import type { Path } from '../yaml/wish.ts';
import { AddThing } from './AddThing.tsx';
import { useForms } from './context.ts';
import { type Shown, samePath } from './place.ts';
import { sections } from './sections.ts';
import { schemaAt } from './shape.ts';
import { countMissing, headingOf, type TextRow } from './text-rows.ts';
import { wordOf } from './words.ts';

/** Lists so short that nobody looks for a name in them. */
const few = 12;

/** The sections, and the things of the one that is open. */
export function SectionTree({
  shown,
  rows,
  onShow,
}: {
  shown: Shown;
  rows: readonly TextRow[];
  onShow(change: Partial<Shown>): void;
}) {
  const { t, reading, problemsUnder } = useForms();
  const headings = [...new Set(rows.map(({ key }) => headingOf(key)))];
  const missing = Object.values(countMissing(rows)).reduce((sum, one) => sum + one, 0);
  return (
    <nav class="form-tree" aria-label={t('studio-forms:sections')}>
      <ul class="form-tree-sections">
        {sections.map(({ name, lists, fields }) => {
          const open = shown.section === name;
          const things = lists.reduce(
            (sum, list) => sum + (reading.top?.follow(list).entries().length ?? 0),
            0,
          );
          const faults = [...lists, ...fields].flatMap((path) => problemsUnder(path)).length;
          const first = () => {
            const [list] = lists;
            const [entry] = list ? (reading.top?.follow(list).entries() ?? []) : [];
            return fields.length === 0 && list && entry ? [...list, entry[0]] : undefined;
          };
          return (
            <li key={name}>
              <button
                type="button"
                class="form-tree-section"
                aria-expanded={open}
                onClick={() => onShow({ section: name, thing: first() })}
              >
                <span>{wordOf(t, name)}</span>
                <Count faults={faults} number={lists.length > 0 ? things : undefined} />
              </button>
              {open && lists.length > 0 && (
                <div class="form-tree-inside">
                  {fields.length > 0 && (
                    <Item
                      title={t('studio-forms:itself')}
                      name=""
                      current={shown.thing === undefined}
                      faults={0}
                      onShow={() => onShow({ thing: undefined })}
                    />
                  )}
                  {lists.map((list) => (
                    <Things
                      key={list.join('/')}
                      list={list}
                      heading={lists.length > 1}
                      shown={shown.thing}
                      onShow={(thing) => onShow({ thing })}
                    />
                  ))}
                </div>
              )}
            </li>
          );
        })}
        <li>
          <button
            type="button"
            class="form-tree-section"
            aria-expanded={shown.section === 'texts'}
            onClick={() => onShow({ section: 'texts', heading: shown.heading })}
          >
            <span>{t('studio-forms:texts')}</span>
            <Count faults={missing} number={undefined} />
          </button>
          {shown.section === 'texts' && (
            <div class="form-tree-inside">
              <Item
                title={t('studio-forms:allTexts')}
                name=""
                current={shown.heading === undefined}
                faults={0}
                onShow={() => onShow({ heading: undefined })}
              />
              {headings.map((heading) => {
                const here = rows.filter(({ key }) => headingOf(key) === heading);
                return (
                  <Item
                    key={heading}
                    title={wordOf(t, heading)}
                    name=""
                    current={shown.heading === heading}
                    faults={here.filter((row) => row.missing.length > 0).length}
                    onShow={() => onShow({ heading })}
                  />
                );
              })}
            </div>
          )}
        </li>
      </ul>
    </nav>
  );
}

function Things({
  list,
  heading,
  shown,
  onShow,
}: {
  list: Path;
  heading: boolean;
  shown: Path | undefined;
  onShow(thing: Path): void;
}) {
  const { t, reading, title, problemsUnder } = useForms();
  const [wanted, setWanted] = useState('');
  const names = (reading.top?.follow(list).entries() ?? []).map(([name]) => name);
  const titled = names.map((name) => ({
    name,
    title: title(textPrefixes([...list, name])[0] ?? '') ?? name,
  }));
  const found = titled.filter(({ name, title: word }) =>
    `${name} ${word}`.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  const schema = schemaAt(scenarioSchema, [...list, '*']);
  return (
    <>
      {heading && <h3>{wordOf(t, String(list.at(-1)))}</h3>}
      {names.length > few && (
        <input
          type="search"
          class="form-input"
          aria-label={t('studio-forms:find')}
          placeholder={t('studio-forms:find')}
          value={wanted}
          onInput={({ currentTarget: { value } }) => setWanted(value)}
        />
      )}
      {found.map(({ name, title: word }) => (
        <Item
          key={name}
          title={word}
          name={name === word ? '' : name}
          current={samePath(shown, [...list, name])}
          faults={problemsUnder([...list, name]).length}
          onShow={() => onShow([...list, name])}
        />
      ))}
      {schema && <AddThing list={list} schema={schema} after={shown} onAdded={onShow} />}
    </>
  );
}

function Item({
  title,
  name,
  current,
  faults,
  onShow,
}: {
  title: string;
  name: string;
  current: boolean;
  faults: number;
  onShow(): void;
}) {
  return (
    <button
      type="button"
      class="form-tree-item"
      aria-current={current ? 'true' : undefined}
      onClick={onShow}
      onKeyDown={moveFocus}
    >
      <span class="form-tree-title">{title}</span>
      {name && <span class="form-code">{name}</span>}
      <Count faults={faults} number={undefined} />
    </button>
  );
}

/** Up and down go from thing to thing. */
function moveFocus(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const here = event.currentTarget as HTMLElement;
  const all = [...(here.parentElement?.querySelectorAll<HTMLElement>('.form-tree-item') ?? [])];
  const next = all[all.indexOf(here) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function Count({ faults, number }: { faults: number; number: number | undefined }) {
  const { t } = useForms();
  return (
    <span class="form-counts">
      {faults > 0 && (
        <span class="form-count form-count-faults">
          <span class="only-read">{t('studio-forms:faults')}: </span>
          {faults}
        </span>
      )}
      {number !== undefined && <span class="form-count">{number}</span>}
    </span>
  );
}
