import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One card. */
export interface RadioOption<T> {
  value: T;
  title: ComponentChildren;
  /** One more line under the title. */
  about?: ComponentChildren;
  /** Extra classes of this one card, such as a seat's colour. */
  class?: string;
  lang?: string;
}

interface RadioCardsProps<T> {
  legend: string;
  options: readonly RadioOption<T>[];
  value: T | undefined;
  onChange(value: T): void;
  /** Cards side by side in as many columns as fit, small ones in a row, or wide ones under each other. */
  layout?: 'grid' | 'row' | 'list';
  hideLegend?: boolean;
}

/** One choice among a few, as cards: real radio buttons, so arrow keys and screen readers know them. */
export function RadioCards<T extends string | number>(props: RadioCardsProps<T>) {
  const { legend, options, value, onChange, layout = 'grid', hideLegend = false } = props;
  const name = useId();
  return (
    <fieldset class="radios">
      <legend class={hideLegend ? 'only-read' : 'radios-legend'}>{legend}</legend>
      <div class={`radios-${layout}`}>
        {options.map((option) => (
          <label key={option.value} class={`radio-card ${option.class ?? ''}`} lang={option.lang}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span class="radio-text">
              <span class="radio-title">{option.title}</span>
              {option.about && <span class="radio-about">{option.about}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
