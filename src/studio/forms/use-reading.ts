import { useEffect, useRef, useState } from 'preact/hooks';
import type { Files } from '../../scenario/open-file.ts';
import { type FormsReading, readForms } from './reading.ts';

/** Milliseconds that the text must rest before the forms follow it: to read a file takes longer than a keystroke. */
const rest = 300;

/**
 * The draft as the forms see it: at once after a change of their own, a little later after one in the text.
 * @returns the reading, and a call that says that the next change is the forms' own
 */
export function useReading(files: Files): [FormsReading, () => void] {
  const own = useRef(false);
  const [reading, setReading] = useState(() => readForms(files));
  const last = useRef(reading);
  last.current = reading;
  if (own.current && last.current.files !== files) {
    own.current = false;
    last.current = readForms(files);
  }
  useEffect(() => {
    if (last.current.files === files) {
      if (reading !== last.current) setReading(last.current);
      return;
    }
    const timer = setTimeout(() => setReading(readForms(files)), rest);
    return () => clearTimeout(timer);
  }, [files, reading]);
  return [
    last.current,
    () => {
      own.current = true;
    },
  ];
}
