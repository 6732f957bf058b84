import { useState } from 'preact/hooks';
import { useSeat } from '../seat-context.ts';
import { stillReading } from './reading.ts';

/** Goes on from what orders came to; then it says who is still reading. */
export function ReadButton() {
  const { t, me, parts, wish } = useSeat();
  const [pressed, setPressed] = useState(false);
  const goOn = async () => {
    setPressed(true);
    if (!(await wish({ do: 'ready' }))) setPressed(false);
  };
  const { around } = parts;
  const people = around ? stillReading(around) : [];
  const own = around?.people.find(({ person }) => person === me.person);
  if (me.place?.as === 'delegate' && !own?.ready && !pressed)
    return (
      <button type="button" class="button button-main" onClick={() => void goOn()}>
        {t('room:resolution.goOn')}
      </button>
    );
  return (
    <span class="soft" role="status">
      {people.length === 0
        ? t('classroom:between')
        : people.length > 4
          ? t('classroom:read.many', { count: people.length })
          : t('classroom:read.waiting', { names: people.map(({ name }) => name).join(t('comma')) })}
    </span>
  );
}
