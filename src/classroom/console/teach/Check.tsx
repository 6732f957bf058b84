import { useId } from 'preact/hooks';

interface CheckProps {
  label: string;
  about?: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

/** One thing that is so or not, with what that means underneath. */
export function Check({ label, about, checked, onChange }: CheckProps) {
  const id = useId();
  return (
    <div class="teach-check">
      <label class="row">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={about && id}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {about && (
        <p id={id} class="small soft">
          {about}
        </p>
      )}
    </div>
  );
}
