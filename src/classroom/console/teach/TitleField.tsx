import type { PageProps } from '../../props.ts';

/** What a session is called. */
export function TitleField({
  t,
  value,
  onChange,
}: Pick<PageProps, 't'> & { value: string; onChange(title: string): void }) {
  return (
    <label class="field">
      <span class="small">{t('class-console:teach.title')}</span>
      <input
        class="input"
        required
        maxLength={80}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
