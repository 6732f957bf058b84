import type { PageProps } from '../props.ts';

export function WallPage({ t }: PageProps & { session: string; secret: string | undefined }) {
  return <p class="class-loading">{t('classroom:loading')}</p>;
}
