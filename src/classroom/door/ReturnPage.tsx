import type { PageProps } from '../props.ts';

export function ReturnPage({ t }: PageProps & { code: string | undefined }) {
  return <p class="class-loading">{t('classroom:loading')}</p>;
}
