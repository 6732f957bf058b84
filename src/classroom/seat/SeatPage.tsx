import type { PageProps } from '../props.ts';

export function SeatPage({ t }: PageProps & { session: string }) {
  return <p class="class-loading">{t('classroom:loading')}</p>;
}
