import { scenarioSchema } from '../../scenario/schema.ts';
import { keysAt } from '../../scenario/schema-walk.ts';
import type { Path } from '../yaml/wish.ts';
import { blankFor } from './blank.ts';
import { Faults } from './Faults.tsx';
import { InputField } from './InputField.tsx';
import { NewName } from './NewName.tsx';
import { schemaAt, shapeOf } from './shape.ts';
import { ThingBar } from './ThingBar.tsx';
import { addThing } from './things.ts';
import { usePlace } from './use-place.ts';
import { wordOf } from './words.ts';

/** The blocs of a home beside one another: their weight and mood, and what each thinks of every position. */
export function BlocsField({ path, label }: { path: Path; label: string }) {
  const { t, spot, grant, reading, title } = usePlace(path);
  const blocs = (spot?.entries() ?? []).map(([name]) => name);
  const seat = String(path[1]);
  const schema = schemaAt(scenarioSchema, [...path, '*']);
  const numbers = keysAt(scenarioSchema, [...path, '*']).filter((key) => key !== 'taste');
  const clauses = [...(reading.names.clauses ?? [])].map(
    ([clause, one]) =>
      [
        clause,
        one
          .at('positions')
          .entries()
          .map(([name]) => name),
      ] as const,
  );
  const cell = (where: Path, name: string) => {
    const found = schemaAt(scenarioSchema, where);
    return found && <InputField path={where} shape={shapeOf(found, where)} label={name} bare />;
  };
  return (
    <fieldset class="form-block">
      <legend>{label}</legend>
      <Faults path={path} />
      <div class="form-table-frame">
        <table class="form-table">
          <thead>
            <tr>
              <td />
              {blocs.map((bloc) => (
                <th key={bloc} scope="col">
                  {title(`blocs.${seat}.${bloc}`) ?? bloc}
                  <span class="form-code">{bloc}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {numbers.map((key) => (
              <tr key={key}>
                <th scope="row">{wordOf(t, key)}</th>
                {blocs.map((bloc) => (
                  <td key={bloc}>{cell([...path, bloc, key], `${wordOf(t, key)}: ${bloc}`)}</td>
                ))}
              </tr>
            ))}
          </tbody>
          {clauses.map(([clause, positions]) => (
            <tbody key={clause}>
              <tr>
                <th scope="rowgroup" colSpan={blocs.length + 1} class="form-table-group">
                  {title(`clauses.${clause}`) ?? clause} <span class="form-code">{clause}</span>
                </th>
              </tr>
              {positions.map((position) => (
                <tr key={position}>
                  <th scope="row">{title(`clauses.${clause}.positions.${position}`) ?? position}</th>
                  {blocs.map((bloc) => (
                    <td key={bloc}>
                      {cell([...path, bloc, 'taste', clause, position], `${clause} ${position}: ${bloc}`)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {blocs.map((bloc) => (
        <details key={bloc} class="form-inner">
          <summary>
            {title(`blocs.${seat}.${bloc}`)} <span class="form-code">{bloc}</span>
          </summary>
          <ThingBar path={[...path, bloc]} />
        </details>
      ))}
      <NewName
        label={t('studio-forms:addTo', { name: label })}
        taken={blocs}
        onName={(name) =>
          schema && grant(addThing(reading, path, name, blankFor(schema, [...path, name], reading.names)))
        }
      />
    </fieldset>
  );
}
