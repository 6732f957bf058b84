import type { PageProps } from '../props.ts';

/** The pages of a student's debrief. */
export type SeatPart = 'ending' | 'debrief' | 'think';
const parts: readonly SeatPart[] = ['ending', 'debrief', 'think'];

/** The ways between them, in the bar of each. */
export function SeatNav({
  part,
  choose,
  t,
}: Pick<PageProps, 't'> & { part: SeatPart; choose(part: SeatPart): void }) {
  return (
    <nav class="row seat-nav no-print" aria-label={t('class-debrief:nav.label')}>
      {parts.map((one) => (
        <button
          key={one}
          type="button"
          class="button button-small"
          aria-current={one === part ? 'page' : undefined}
          onClick={() => choose(one)}
        >
          {t(`class-debrief:nav.${one}`)}
        </button>
      ))}
    </nav>
  );
}
