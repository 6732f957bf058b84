import { useId } from 'preact/hooks';
import { expectedNames } from '../editor/expected-names.ts';
import type { Path, Plain } from '../yaml/wish.ts';
import { Faults } from './Faults.tsx';
import { namesIn } from './names-in.ts';
import type { Shape } from './shape.ts';
import { usePlace } from './use-place.ts';
import { useTyped } from './use-typed.ts';
import { choiceOf } from './words.ts';

interface FieldProps {
  path: Path;
  shape: Shape;
  /** What the field is called; seen, or only read aloud where a table or list says it already. */
  label: string;
  bare?: boolean;
}

const types = { number: 'number', date: 'date', colour: 'color' } as const;

/** A number, a date, a colour or a line of text. */
export function InputField({ path, shape, label, bare = false }: FieldProps) {
  const id = useId();
  const place = usePlace(path);
  const { spot, set, problemsAt } = place;
  const { field } = useTyped(spot?.written ?? '', (typed) => set(meant(typed, shape)));
  const range = shape.is === 'number' ? { min: shape.min, max: shape.max } : {};
  const faults = problemsAt(path).length > 0;
  return (
    <div class={`form-field form-field-${shape.is}`}>
      <label for={id} class={bare ? 'only-read' : undefined}>
        {label}
      </label>
      <input
        id={id}
        class="form-input"
        type={types[shape.is as keyof typeof types] ?? 'text'}
        placeholder={shape.fallback === undefined ? undefined : String(shape.fallback)}
        aria-invalid={faults ? 'true' : undefined}
        aria-describedby={faults ? `${id}-faults` : undefined}
        {...range}
        {...field}
      />
      <Faults path={path} id={`${id}-faults`} />
    </div>
  );
}

/** What a typed text means; undefined takes the value out, where it need not be there. */
function meant(typed: string, shape: Shape): Plain | undefined {
  if (typed.trim() === '' && !shape.needed) return undefined;
  return shape.is === 'number' && /^-?\d+$/.test(typed.trim()) ? Number(typed) : typed.trim();
}

/** One of several words, or of the names that may stand here. */
export function ChoiceField({ path, shape, label, bare = false }: FieldProps) {
  const id = useId();
  const { t, spot, set, reading, problemsAt } = usePlace(path);
  const written = spot?.written ?? '';
  const options = shape.is === 'choice' ? shape.options.map((one) => [one, choiceOf(t, one)]) : named();
  const faults = problemsAt(path).length > 0;
  const fallback = shape.fallback === undefined ? '—' : `${choiceOf(t, String(shape.fallback))} *`;
  return (
    <div class="form-field">
      <label for={id} class={bare ? 'only-read' : undefined}>
        {label}
      </label>
      <select
        id={id}
        class="form-input"
        value={written}
        aria-invalid={faults ? 'true' : undefined}
        aria-describedby={faults ? `${id}-faults` : undefined}
        onChange={({ currentTarget: { value } }) => set(value === '' ? undefined : value)}
      >
        {(!shape.needed || written === '') && <option value="">{fallback}</option>}
        {!options.some(([one]) => one === written) && written !== '' && (
          <option value={written}>{written}</option>
        )}
        {options.map(([one, word]) => (
          <option key={one} value={one}>
            {word}
          </option>
        ))}
      </select>
      <Faults path={path} id={`${id}-faults`} />
    </div>
  );

  function named(): [string, string][] {
    const { groups, words } = expectedNames('scenario.yaml', path as (string | number)[], 'value');
    const names = groups.flatMap((group) => namesIn(reading.names, group));
    return [...words.map((word): [string, string] => [word, choiceOf(t, word)]), ...names.map(same)];
  }
}

const same = (name: string): [string, string] => [name, name];

/** Yes or no. What is the format's own default is not written. */
export function FlagField({ path, shape, label }: FieldProps) {
  const id = useId();
  const { spot, set } = usePlace(path);
  const fallback = shape.fallback === true;
  return (
    <div class="form-field form-field-flag">
      <input
        id={id}
        type="checkbox"
        checked={spot?.flag ?? fallback}
        onChange={({ currentTarget: { checked } }) => set(checked === fallback ? undefined : checked)}
      />
      <label for={id}>{label}</label>
      <Faults path={path} />
    </div>
  );
}
