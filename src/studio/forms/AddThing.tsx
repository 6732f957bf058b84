import { useId, useState } from 'preact/hooks';
import type { z } from '../../scenario/zod.ts';
import type { Path } from '../yaml/wish.ts';
import { blankFor } from './blank.ts';
import { useForms } from './context.ts';
import { NewName } from './NewName.tsx';
import { namesIn } from './names-in.ts';
import { addThing } from './things.ts';
import { oneOf } from './words.ts';

/** Asks for a name and adds a thing that holds from the start. What seats own begins with its owner. */
export function AddThing({
  list,
  schema,
  after,
  onAdded,
}: {
  list: Path;
  schema: z.core.$ZodType;
  /** The thing shown now: the new one is put behind it. */
  after: Path | undefined;
  onAdded(path: Path): void;
}) {
  const id = useId();
  const { t, reading, grant } = useForms();
  const seats = namesIn(reading.names, { kind: 'seat' });
  const needsOwner = list[0] === 'moves';
  const mayHaveOwner = needsOwner || list[0] === 'meters';
  const current = String(after?.at(-1) ?? '').split('.')[0] ?? '';
  const [chosen, setOwner] = useState<string>();
  const owner = chosen ?? (mayHaveOwner && seats.includes(current) ? current : needsOwner ? seats[0] : '');
  const names = (reading.top?.follow(list).entries() ?? []).map(([name]) => name);
  const whole = (name: string) => (mayHaveOwner && owner ? `${owner}.${name}` : name);
  const neighbour = after?.slice(0, -1).join() === list.join() ? String(after?.at(-1)) : undefined;
  const label = t('studio-forms:newThing', { thing: oneOf(t, list) });
  return (
    <div class="form-add">
      {mayHaveOwner && (
        <>
          <label for={id} class="only-read">
            {t('studio-forms:owner')}
          </label>
          <select
            id={id}
            class="form-input"
            value={owner}
            onChange={({ currentTarget: { value } }) => setOwner(value)}
          >
            {!needsOwner && <option value="">—</option>}
            {seats.map((seat) => (
              <option key={seat} value={seat}>
                {seat}
              </option>
            ))}
          </select>
        </>
      )}
      <NewName
        label={label}
        taken={names
          .filter((name) => !owner || name.startsWith(`${owner}.`))
          .map((name) => name.slice(owner ? owner.length + 1 : 0))}
        onName={(name) => {
          const path = [...list, whole(name)];
          const value = {
            ...(blankFor(schema, path, reading.names) as object),
            ...conditionFor(list, reading.names),
          };
          if (grant(addThing(reading, list, whole(name), value, neighbour))) onAdded(path);
        }}
      />
    </div>
  );
}

/** An ending that needs nothing would leave those behind it without a game. */
function conditionFor(list: Path, names: Parameters<typeof namesIn>[0]): { when?: string } {
  return list[0] === 'endings' ? { when: `outcome is ${namesIn(names, { kind: 'outcome' })[0]}` } : {};
}
