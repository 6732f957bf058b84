import type { PageProps } from '../props.ts';

export function TeachPage({ t }: PageProps) {
  return <p class="class-loading">{t('classroom:loading')}</p>;
}
