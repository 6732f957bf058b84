import type { PageProps } from '../props.ts';

export function TeachPage({ t }: PageProps) {
  return <h1 class="class-loading">{t('class-console:teach.heading')}</h1>;
}
