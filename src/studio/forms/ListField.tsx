import { scenarioSchema } from '../../scenario/schema.ts';
import { expectedNames } from '../editor/expected-names.ts';
import type { Path, Plain } from '../yaml/wish.ts';
import { blankFor } from './blank.ts';
import { Faults } from './Faults.tsx';
import { Field, namesAnother } from './Field.tsx';
import { namesIn } from './names-in.ts';
import { type Shape, schemaAt, shapeOf } from './shape.ts';
import { usePlace } from './use-place.ts';
import { choiceOf } from './words.ts';

/** A list: names and choices as chips, anything else one field a line. */
export function ListField({ path, shape, label }: { path: Path; shape: Shape; label: string }) {
  const item = [...path, 0];
  const schema = schemaAt(scenarioSchema, item);
  if (!schema) return null;
  const inner = shapeOf(schema, item);
  if (shape.is !== 'tuple' && (inner.is === 'choice' || namesAnother(item)))
    return (
      <Chips
        path={path}
        label={label}
        options={inner.is === 'choice' ? inner.options : undefined}
        fallback={Array.isArray(shape.fallback) ? (shape.fallback as string[]) : []}
      />
    );
  return <Lines path={path} label={label} fixed={shape.is === 'tuple'} />;
}

function Lines({ path, label, fixed }: { path: Path; label: string; fixed: boolean }) {
  const { t, spot, grant, reading } = usePlace(path);
  const items = spot?.items() ?? [];
  const schema = schemaAt(scenarioSchema, [...path, 0]);
  const add = () => {
    const value = schema ? blankFor(schema, [...path, items.length], reading.names) : '';
    grant({ 'scenario.yaml': [{ do: 'insert', path, at: items.length, value }] });
  };
  const move = (place: number, to: number) =>
    grant({ 'scenario.yaml': [{ do: 'move', path: [...path, place], to }] });
  return (
    <fieldset class="form-list">
      <legend>{label}</legend>
      <Faults path={path} />
      <ol class="form-lines">
        {items.map((_, place) => {
          const name = `${label} ${place + 1}`;
          return (
            <li key={place}>
              <Field path={[...path, place]} label={name} bare />
              {!fixed && (
                <span class="form-line-acts">
                  <button
                    type="button"
                    class="form-mini"
                    aria-label={t('studio-forms:moveUp', { name })}
                    title={t('studio-forms:moveUp', { name })}
                    disabled={place === 0}
                    onClick={() => move(place, place - 1)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    class="form-mini"
                    aria-label={t('studio-forms:remove', { name })}
                    title={t('studio-forms:remove', { name })}
                    onClick={() => grant({ 'scenario.yaml': [{ do: 'remove', path: [...path, place] }] })}
                  >
                    ×
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {!fixed && (
        <button type="button" class="form-mini" onClick={add}>
          {t('studio-forms:addTo', { name: label })}
        </button>
      )}
    </fieldset>
  );
}

function Chips({
  path,
  label,
  options,
  fallback,
}: {
  path: Path;
  label: string;
  options: readonly string[] | undefined;
  /** What holds while nothing is written. */
  fallback: readonly string[];
}) {
  const { t, spot, grant, set, reading } = usePlace(path);
  const items = (spot?.items() ?? []).map((one) => one.written ?? '');
  const { groups, words } = expectedNames('scenario.yaml', [...path, 0] as (string | number)[], 'value');
  const all = options ?? [...words, ...groups.flatMap((group) => namesIn(reading.names, group))];
  const held = spot?.exists ? items : fallback;
  const free = all.filter((name) => !held.includes(name));
  const add = (value: Plain) =>
    spot?.isList
      ? grant({ 'scenario.yaml': [{ do: 'insert', path, at: items.length, value }] })
      : set([...fallback, value]);
  return (
    <fieldset class="form-list">
      <legend>{label}</legend>
      <ul class="form-chips">
        {items.map((name, place) => (
          <li key={name} class="form-chip">
            {options ? choiceOf(t, name) : name}
            <button
              type="button"
              aria-label={t('studio-forms:remove', { name })}
              title={t('studio-forms:remove', { name })}
              onClick={() => grant({ 'scenario.yaml': [{ do: 'remove', path: [...path, place] }] })}
            >
              ×
            </button>
          </li>
        ))}
        {!spot?.exists && fallback.length > 0 && (
          <li class="soft">{fallback.map((one) => choiceOf(t, one)).join(', ')} *</li>
        )}
        {free.length > 0 && (
          <li>
            <select
              class="form-input form-chip-add"
              aria-label={t('studio-forms:addTo', { name: label })}
              value=""
              onChange={({ currentTarget }) => {
                add(currentTarget.value);
                currentTarget.value = '';
              }}
            >
              <option value="">+</option>
              {free.map((name) => (
                <option key={name} value={name}>
                  {options ? choiceOf(t, name) : name}
                </option>
              ))}
            </select>
          </li>
        )}
      </ul>
      <Faults path={path} deep />
    </fieldset>
  );
}
