import { useState } from 'preact/hooks';
import type { Path } from '../yaml/wish.ts';
import { NewName } from './NewName.tsx';
import { copyThing, freeName, removeThing, renameThing } from './things.ts';
import { usePlace } from './use-place.ts';

/** What can be done with a thing as a whole: rename, duplicate, move, show in the text, delete. */
export function ThingBar({
  path,
  dotted = false,
  onGone,
  onNamed,
}: {
  path: Path;
  dotted?: boolean;
  onGone?(): void;
  onNamed?(name: string): void;
}) {
  const { t, grant, reading, show } = usePlace(path);
  const [renames, setRenames] = useState(false);
  const list = path.slice(0, -1);
  const name = String(path.at(-1));
  const names =
    reading.top
      ?.follow(list)
      .entries()
      .map(([one]) => one) ?? [];
  const place = names.indexOf(name);
  const move = (to: number) => grant({ 'scenario.yaml': [{ do: 'move', path, to }] });
  return (
    <div class="form-bar">
      <button type="button" class="form-mini" onClick={() => show(path)}>
        {t('studio-forms:showInText')}
      </button>
      <button type="button" class="form-mini" aria-expanded={renames} onClick={() => setRenames(!renames)}>
        {t('studio-forms:rename')}
      </button>
      <button
        type="button"
        class="form-mini"
        onClick={() => {
          const copy = freeName(names, name);
          if (grant(copyThing(reading, path, copy))) onNamed?.(copy);
        }}
      >
        {t('studio-forms:duplicate')}
      </button>
      <button
        type="button"
        class="form-mini"
        aria-label={t('studio-forms:moveUp', { name })}
        title={t('studio-forms:moveUp', { name })}
        disabled={place < 1}
        onClick={() => move(place - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        class="form-mini"
        aria-label={t('studio-forms:moveDown', { name })}
        title={t('studio-forms:moveDown', { name })}
        disabled={place >= names.length - 1}
        onClick={() => move(place + 1)}
      >
        ↓
      </button>
      <button
        type="button"
        class="form-mini form-danger"
        onClick={() => {
          if (grant(removeThing(reading, path))) onGone?.();
        }}
      >
        {t('studio-forms:delete')}
      </button>
      {renames && (
        <NewName
          label={t('studio-forms:newName')}
          button={t('studio-forms:rename')}
          taken={names}
          dotted={dotted}
          initial={name}
          focus
          onName={(to) => {
            if (!grant(renameThing(reading, path, to))) return;
            setRenames(false);
            onNamed?.(to);
          }}
        />
      )}
    </div>
  );
}
