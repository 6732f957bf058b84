import { scenarioSchema } from '../../scenario/schema.ts';
import { expectedNames } from '../editor/expected-names.ts';
import type { Path } from '../yaml/wish.ts';
import { ArrowsField } from './ArrowsField.tsx';
import { BlocsField } from './BlocsField.tsx';
import { useForms } from './context.ts';
import { Faults } from './Faults.tsx';
import { ChoiceField, FlagField, InputField } from './InputField.tsx';
import { LabelField } from './LabelField.tsx';
import { ListField } from './ListField.tsx';
import { NamesField } from './NamesField.tsx';
import { OptionalBlock } from './OptionalBlock.tsx';
import { SpeechField } from './SpeechField.tsx';
import { schemaAt, shapeOf } from './shape.ts';
import { wordOf } from './words.ts';

/** The form for whatever the schema lets stand at a path of scenario.yaml. */
export function Field({ path, label: given, bare }: { path: Path; label?: string; bare?: boolean }) {
  const { t } = useForms();
  const schema = schemaAt(scenarioSchema, path);
  if (!schema) return null;
  const shape = shapeOf(schema, path);
  const label = given ?? wordOf(t, String(path.at(-1)));
  const own = { path, shape, label, ...(bare && { bare }) };
  if (path.length === 3 && path[0] === 'delegations' && path[2] === 'blocs')
    return <BlocsField path={path} label={label} />;
  switch (shape.is) {
    case 'block':
      return <OptionalBlock path={path} label={label} keys={shape.keys} needed={shape.needed} />;
    case 'names':
      return <NamesField path={path} label={label} />;
    case 'list':
    case 'tuple':
      return <ListField {...own} />;
    case 'choice':
      return <ChoiceField {...own} />;
    case 'flag':
      return <FlagField {...own} />;
    case 'speech':
      return <SpeechField {...own} speech={shape.speech} needed={shape.needed} />;
    case 'label':
      return <LabelField path={path} label={label} />;
    case 'arrows':
      return <ArrowsField path={path} label={label} />;
    case 'text':
      return namesAnother(path) ? <ChoiceField {...own} /> : <InputField {...own} />;
    default:
      return <InputField {...own} />;
  }
}

/** Whether a value is the name of something else, so that it is chosen and not typed. */
export const namesAnother = (path: Path): boolean =>
  expectedNames('scenario.yaml', path as (string | number)[], 'value').groups.length > 0;

/** The keys of a block, one field each; what is wrong with the block itself comes first. */
export function Fields({ path, keys }: { path: Path; keys: readonly string[] }) {
  return (
    <>
      <Faults path={path} />
      {keys.map((key) => (
        <Field key={key} path={[...path, key]} />
      ))}
    </>
  );
}
