import { useSeat } from '../seat-context.ts';

/** How many things have not been read, as a figure; nothing where there are none. */
export function Unread({ count }: { count: number }) {
  const { t } = useSeat();
  if (count === 0) return null;
  return (
    <b class="unread number">
      {count}
      <span class="only-read"> {t('classroom:panel.unread', { count })}</span>
    </b>
  );
}
