import { scenarioSchema } from '../../scenario/schema.ts';
import { expectedNames } from '../editor/expected-names.ts';
import { textPrefixes } from '../yaml/text-prefixes.ts';
import type { Path } from '../yaml/wish.ts';
import { blankFor } from './blank.ts';
import { Faults } from './Faults.tsx';
import { Field, Fields } from './Field.tsx';
import { NewName } from './NewName.tsx';
import { namesIn } from './names-in.ts';
import { schemaAt, shapeOf } from './shape.ts';
import { ThingBar } from './ThingBar.tsx';
import { addThing } from './things.ts';
import { usePlace } from './use-place.ts';
import { choiceOf } from './words.ts';

/** A block whose names are free, or are those of other things: an entry each, to be added and taken out. */
export function NamesField({ path, label }: { path: Path; label: string }) {
  const { t, spot, grant, reading, title } = usePlace(path);
  const schema = schemaAt(scenarioSchema, [...path, '*']);
  const { groups, words } = expectedNames('scenario.yaml', path as (string | number)[], 'key');
  const entries = spot?.entries() ?? [];
  if (!schema) return null;
  const large = shapeOf(schema, [...path, '*']).is === 'block';
  const taken = entries.map(([name]) => name);
  const add = (name: string) =>
    grant(addThing(reading, path, name, blankFor(schema, [...path, name], reading.names)));
  const known = [...groups.flatMap((group) => namesIn(reading.names, group)), ...words];
  const free = known.filter((name) => !taken.includes(name));
  return (
    <fieldset class={large ? 'form-block' : 'form-list'}>
      <legend>{label}</legend>
      <Faults path={path} />
      {entries.map(([name]) => {
        const here = [...path, name];
        const shape = shapeOf(schema, here);
        return shape.is === 'block' ? (
          <details key={name} class="form-inner">
            <summary>
              {title(textPrefixes(here)[0] ?? '') ?? ''} <span class="form-code">{name}</span>
            </summary>
            <div class="form-fields">
              <ThingBar path={here} />
              <Fields path={here} keys={shape.keys} />
            </div>
          </details>
        ) : (
          <div key={name} class="form-named">
            <Field path={here} label={name} />
            <button
              type="button"
              class="form-mini"
              aria-label={t('studio-forms:remove', { name })}
              title={t('studio-forms:remove', { name })}
              onClick={() => grant({ 'scenario.yaml': [{ do: 'remove', path: here }] })}
            >
              ×
            </button>
          </div>
        );
      })}
      {known.length > 0 ? (
        free.length > 0 && (
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
                {choiceOf(t, name)}
              </option>
            ))}
          </select>
        )
      ) : (
        <NewName label={t('studio-forms:addTo', { name: label })} taken={taken} onName={add} />
      )}
    </fieldset>
  );
}
