interface NumberFieldProps {
  label: string;
  about?: string;
  min: number;
  max: number;
  value: number;
  /** Called with whole numbers from `min` to `max` only. */
  onChange(value: number): void;
}

/** One whole number of a form. */
export function NumberField({ label, about, min, max, value, onChange }: NumberFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        class="input number"
        type="number"
        min={min}
        max={max}
        value={value}
        onChange={({ currentTarget: { valueAsNumber } }) => {
          if (valueAsNumber >= min && valueAsNumber <= max) onChange(Math.round(valueAsNumber));
        }}
      />
      {about && <span class="small soft">{about}</span>}
    </label>
  );
}
