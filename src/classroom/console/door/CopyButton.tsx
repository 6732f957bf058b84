import { useState } from 'preact/hooks';
import { LinkField } from '../../../screens/widgets/LinkField.tsx';
import type { PageProps } from '../../props.ts';

interface CopyProps extends Pick<PageProps, 't' | 'notice'> {
  text: string;
  label: string;
}

/** Copies a text; where a page may not, as over plain http, it is shown to be taken by hand. */
export function CopyButton({ t, notice, text, label }: CopyProps) {
  const [shown, setShown] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      notice(t('class-console:copied'));
    } catch {
      setShown(true);
    }
  };
  if (shown) return <LinkField label={t('class-console:copyByHand')} link={text} />;
  return (
    <button type="button" class="button button-small" onClick={() => void copy()}>
      {label}
    </button>
  );
}
