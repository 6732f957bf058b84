import { useId } from 'preact/hooks';
import type { Path, Plain } from '../yaml/wish.ts';
import { Faults } from './Faults.tsx';
import { ChoiceField, InputField } from './InputField.tsx';
import { namesIn } from './names-in.ts';
import { usePlace } from './use-place.ts';
import { choiceOf, wordOf } from './words.ts';

const kinds = ['invented', 'documented', 'claim'] as const;
const free = { needed: false, fallback: undefined } as const;

/** Where a choice comes from: made up, documented with its source and day, or one side's claim. */
export function LabelField({ path, label }: { path: Path; label: string }) {
  const id = useId();
  const { t, spot, set, reading } = usePlace(path);
  const kind = spot?.isMap ? (spot.at('kind').text ?? '') : (spot?.text ?? '');
  const source = spot?.at('source').text ?? namesIn(reading.names, { kind: 'source' })[0] ?? 'K';
  const change = (next: string) => {
    const values: Record<string, Plain> = {
      invented: 'invented',
      documented: { kind: 'documented', source },
      claim: { kind: 'claim', of: namesIn(reading.names, { kind: 'seat' })[0] ?? '', source },
    };
    set(values[next] ?? 'invented');
  };
  return (
    <fieldset class="form-list form-label">
      <legend>{label}</legend>
      <div class="form-row">
        <div class="form-field">
          <label for={id}>{wordOf(t, 'kind')}</label>
          <select
            id={id}
            class="form-input"
            value={kind}
            onChange={({ currentTarget: { value } }) => change(value)}
          >
            {!kinds.some((one) => one === kind) && <option value={kind}>{kind || '—'}</option>}
            {kinds.map((one) => (
              <option key={one} value={one}>
                {choiceOf(t, one)}
              </option>
            ))}
          </select>
        </div>
        {kind === 'claim' && (
          <ChoiceField
            path={[...path, 'of']}
            shape={{ ...free, needed: true, is: 'text' }}
            label={wordOf(t, 'of')}
          />
        )}
        {(kind === 'claim' || kind === 'documented') && (
          <ChoiceField
            path={[...path, 'source']}
            shape={{ ...free, needed: kind === 'documented', is: 'text' }}
            label={wordOf(t, 'source')}
          />
        )}
        {kind === 'documented' && (
          <InputField path={[...path, 'date']} shape={{ ...free, is: 'date' }} label={wordOf(t, 'date')} />
        )}
      </div>
      <Faults path={path} />
    </fieldset>
  );
}
