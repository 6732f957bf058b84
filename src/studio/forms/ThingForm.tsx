import { scenarioSchema } from '../../scenario/schema.ts';
import { textPrefixes } from '../yaml/text-prefixes.ts';
import type { Path } from '../yaml/wish.ts';
import { useForms } from './context.ts';
import { Fields } from './Field.tsx';
import { schemaAt, shapeOf } from './shape.ts';
import { TextsTable } from './TextsTable.tsx';
import { ThingBar } from './ThingBar.tsx';
import { isUnder, type TextRow } from './text-rows.ts';
import { oneOf } from './words.ts';

/** All of one thing: what it is called in three languages, and every value the format lets it have. */
export function ThingForm({
  path,
  rows,
  onShow,
}: {
  path: Path;
  rows: readonly TextRow[];
  onShow(thing: Path | undefined): void;
}) {
  const { t, reading, title } = useForms();
  const schema = schemaAt(scenarioSchema, path);
  const name = String(path.at(-1));
  const list = path.slice(0, -1);
  if (!schema || !reading.top?.follow(path).exists) return <p class="soft">{t('studio-forms:chooseOne')}</p>;
  const shape = shapeOf(schema, path);
  const prefixes = textPrefixes(path).filter(
    (prefix) => path[0] === prefix.split('.')[0] || !/^(moves|meters)\./.test(prefix),
  );
  const texts = rows.filter(({ key }) => prefixes.some((prefix) => isUnder(key, prefix)));
  const missing = texts.reduce((sum, row) => sum + row.missing.length, 0);
  const dotted = list[0] === 'moves' || list[0] === 'meters';
  return (
    <article class="form-thing">
      <header>
        <h2>
          {title(prefixes[0] ?? '') ?? name}{' '}
          <span class="form-thing-kind">
            {oneOf(t, list)} <span class="form-code">{name}</span>
          </span>
        </h2>
        <ThingBar
          path={path}
          dotted={dotted}
          onGone={() => onShow(undefined)}
          onNamed={(to) => onShow([...list, to])}
        />
      </header>
      <div class="form-fields">{shape.is === 'block' && <Fields path={path} keys={shape.keys} />}</div>
      {texts.length > 0 && (
        <details class="form-thing-texts" open>
          <summary>
            {t('studio-forms:texts')}
            {missing > 0 && (
              <span class="form-count form-count-faults">
                {t('studio-forms:missingCount', { count: missing })}
              </span>
            )}
          </summary>
          <TextsTable rows={texts} />
        </details>
      )}
    </article>
  );
}
