import type { PageProps } from '../props.ts';

/** What a facilitator can take along of a session, as files. */
export function ExportList({ t }: PageProps & { session: string; secret: string }) {
  return <p class="class-loading">{t('classroom:loading')}</p>;
}
