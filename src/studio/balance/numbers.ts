import type { Language } from '../../scenario/text.ts';

/** Figures as the reader's language writes them. */
export interface Numbers {
  whole(number: number): string;
  /** A share of 0..1 as percent. */
  percent(share: number): string;
  /** A change of a share in points, with its sign. */
  points(by: number): string;
  /** One decimal. */
  decimal(number: number): string;
  /** One decimal, with its sign. */
  signed(number: number): string;
}

/** How a language writes them. */
export function numbersIn(language: Language): Numbers {
  const format = (options: Intl.NumberFormatOptions) => {
    const { format: written } = new Intl.NumberFormat(language, options);
    return (number: number): string => written(number);
  };
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const sign = { ...one, signDisplay: 'exceptZero' } as const;
  const signed = format(sign);
  return {
    whole: format({ maximumFractionDigits: 0 }),
    percent: format({ style: 'percent', ...one }),
    points: (by) => signed(by * 100),
    decimal: format(one),
    signed,
  };
}
