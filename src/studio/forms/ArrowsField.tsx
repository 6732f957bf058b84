import { useId } from 'preact/hooks';
import { expectedNames } from '../editor/expected-names.ts';
import type { Path, Plain } from '../yaml/wish.ts';
import { useForms } from './context.ts';
import { Faults } from './Faults.tsx';
import { namesIn } from './names-in.ts';
import { SpeechField } from './SpeechField.tsx';
import { usePlace } from './use-place.ts';
import { wordOf } from './words.ts';

/** Where something leads: the first target whose condition holds is taken; one alone may need none. */
export function ArrowsField({ path, label }: { path: Path; label: string }) {
  const { t, spot, set, grant, reading } = usePlace(path);
  const many = spot?.isList === true;
  const count = many ? spot.items().length : spot?.exists ? 1 : 0;
  const { groups } = expectedNames('scenario.yaml', path as (string | number)[], 'value');
  const [first = 'unnamed'] = groups.flatMap((group) => namesIn(reading.names, group));
  const add = () => {
    if (many) return grant({ 'scenario.yaml': [{ do: 'insert', path, at: count, value: first }] });
    const old = spot?.isMap
      ? { to: spot.at('to').text ?? first, when: spot.at('when').text ?? '' }
      : (spot?.text ?? first);
    return set(count === 0 ? first : [old, first]);
  };
  return (
    <fieldset class="form-list">
      <legend>{label}</legend>
      <Faults path={path} />
      {Array.from({ length: count }, (_, place) => (
        <Arrow key={place} path={many ? [...path, place] : path} names={groups} />
      ))}
      <button type="button" class="form-mini" onClick={add}>
        {t('studio-forms:addTarget')}
      </button>
    </fieldset>
  );
}

/** One target with its condition: `target`, or `{ to, when }`. */
function Arrow({ path, names }: { path: Path; names: ReturnType<typeof expectedNames>['groups'] }) {
  const id = useId();
  const { t, spot, set, reading, grant } = usePlace(path);
  const to = (spot?.isMap ? spot.at('to').text : spot?.text) ?? '';
  const options = names.flatMap((group) => namesIn(reading.names, group));
  const choose = (value: string) =>
    spot?.isMap ? grant({ 'scenario.yaml': [{ do: 'set', path: [...path, 'to'], value }] }) : set(value);
  return (
    <div class="form-arrow">
      <div class="form-field">
        <label for={id}>{wordOf(t, 'to')}</label>
        <select
          id={id}
          class="form-input"
          value={to}
          onChange={({ currentTarget: { value } }) => choose(value)}
        >
          {!options.includes(to) && <option value={to}>{to}</option>}
          {options.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {spot?.isMap && spot.at('when').exists ? (
        <SpeechField path={[...path, 'when']} speech="condition" label={wordOf(t, 'when')} needed={false} />
      ) : (
        <AddCondition path={path} to={to} isMap={spot?.isMap === true} />
      )}
      <button
        type="button"
        class="form-mini"
        aria-label={t('studio-forms:remove', { name: to })}
        title={t('studio-forms:remove', { name: to })}
        onClick={() => grant({ 'scenario.yaml': [{ do: 'remove', path }] })}
      >
        ×
      </button>
    </div>
  );
}

function AddCondition({ path, to, isMap }: { path: Path; to: string; isMap: boolean }) {
  const { t, grant, reading } = useForms();
  const when = `round >= ${namesIn(reading.names, { kind: 'round' })[0] ?? ''}`;
  const value: Plain = isMap ? when : { to, when };
  return (
    <button
      type="button"
      class="form-mini"
      onClick={() =>
        grant({ 'scenario.yaml': [{ do: 'set', path: isMap ? [...path, 'when'] : path, value }] })
      }
    >
      {t('studio-forms:addCondition')}
    </button>
  );
}
