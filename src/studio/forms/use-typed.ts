import { useState } from 'preact/hooks';

/**
 * A field that is typed in at leisure and handed over when it is left or Enter is pressed; Escape takes it back.
 * @param written what the file says
 */
export function useTyped(written: string, hand: (typed: string) => void) {
  const [typed, setTyped] = useState<string>();
  const done = () => {
    setTyped(undefined);
    if (typed !== undefined && typed !== written) hand(typed);
  };
  return {
    typed,
    setTyped,
    field: {
      value: typed ?? written,
      onInput: ({ currentTarget }: { currentTarget: { value: string } }) => setTyped(currentTarget.value),
      onBlur: done,
      onKeyDown: (event: KeyboardEvent) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') setTyped(undefined);
        if (event.key === 'Enter' && !(event.currentTarget instanceof HTMLTextAreaElement)) done();
      },
    },
  };
}
