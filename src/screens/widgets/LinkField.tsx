/** A long link to take by hand, for where a page may not copy it: chosen whole as soon as it has the focus. */
export function LinkField({ label, link }: { label: string; link: string }) {
  return (
    <label class="field">
      <span>{label}</span>
      <input class="input" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
    </label>
  );
}
