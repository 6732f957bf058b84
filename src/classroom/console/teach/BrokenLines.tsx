import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../../scenario/diagnostic.ts';
import type { Language } from '../../../scenario/text.ts';
import { type SaidProblems, sayProblems } from '../../../web/said-problems.ts';

/** What is wrong in files that were brought along, in the reader's language once its texts are there. */
export function BrokenLines({ problems, language }: { problems: readonly Problem[]; language: Language }) {
  const [said, setSaid] = useState<SaidProblems>();
  useEffect(() => {
    let wanted = true;
    void sayProblems(problems, language).then((next) => wanted && setSaid(next));
    return () => {
      wanted = false;
    };
  }, [problems, language]);
  if (!said) return null;
  return (
    <ul class="teach-broken small" lang={said.language}>
      {said.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
