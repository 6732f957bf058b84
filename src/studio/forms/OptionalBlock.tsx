import { scenarioSchema } from '../../scenario/schema.ts';
import type { Path } from '../yaml/wish.ts';
import { blankFor } from './blank.ts';
import { Fields } from './Field.tsx';
import { schemaAt } from './shape.ts';
import { usePlace } from './use-place.ts';

/** A block of known keys; one that may be absent is added and taken out as a whole. */
export function OptionalBlock({
  path,
  label,
  keys,
  needed,
}: {
  path: Path;
  label: string;
  keys: readonly string[];
  needed: boolean;
}) {
  const { t, spot, set, reading } = usePlace(path);
  const there = spot?.exists === true;
  const schema = schemaAt(scenarioSchema, path);
  return (
    <fieldset class={there ? 'form-block' : 'form-block form-block-absent'}>
      <legend>
        {label}
        {there && !needed && (
          <button type="button" class="form-mini" onClick={() => set(undefined)}>
            {t('studio-forms:takeOut', { name: label })}
          </button>
        )}
        {!there && (
          <button
            type="button"
            class="form-mini"
            onClick={() => schema && set(blankFor(schema, path, reading.names))}
          >
            {t('studio-forms:putIn', { name: label })}
          </button>
        )}
      </legend>
      {there && <Fields path={path} keys={keys} />}
    </fieldset>
  );
}
