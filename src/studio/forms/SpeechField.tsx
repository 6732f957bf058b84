import { useId, useRef, useState } from 'preact/hooks';
import { ExpressionError } from '../../scenario/expression-error.ts';
import { conditionIn, effectIn, pointsIn } from '../../scenario/parse.ts';
import { problemText } from '../../web/remark-text.ts';
import type { Speech } from '../editor/expected.ts';
import type { Path } from '../yaml/wish.ts';
import { Faults } from './Faults.tsx';
import { InsertHelp } from './InsertHelp.tsx';
import { usePlace } from './use-place.ts';
import { useTyped } from './use-typed.ts';

const readers = { condition: conditionIn, effect: effectIn, points: pointsIn } as const;
const examples = {
  condition: 'tension >= 60 and not round < may-01',
  effect: 'tension +4 if rupture <= 3',
  points: '+10 if rupture >= 4',
} as const;

/** A condition, an effect or a line of points: as text, complained of while it is typed, with names to put in. */
export function SpeechField({
  path,
  speech,
  label,
  needed,
  bare = false,
}: {
  path: Path;
  speech: Speech;
  label: string;
  needed: boolean;
  bare?: boolean;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [helps, setHelps] = useState(false);
  const { t, language, spot, set, problemsAt } = usePlace(path);
  const written = spot?.written ?? '';
  const { typed, setTyped, field } = useTyped(written, (text) =>
    set(text.trim() === '' && !needed ? undefined : text.trim()),
  );
  const error = typed === undefined || typed.trim() === '' ? undefined : errorIn(speech, typed);
  const complaint = error && problemText(error, t, language);
  const faults = complaint !== undefined || problemsAt(path).length > 0;

  const insert = (name: string) => {
    const text = typed ?? written;
    const { selectionStart, selectionEnd } = input.current ?? {};
    const [from, to] = [selectionStart ?? text.length, selectionEnd ?? text.length];
    const before = text.slice(0, from);
    const gap = before === '' || /[\s(]$/.test(before) ? '' : ' ';
    setTyped(`${before}${gap}${name}${text.slice(to)}`);
    const caret = from + gap.length + name.length;
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(caret, caret);
    });
  };

  return (
    <div class="form-field form-speech">
      <label for={id} class={bare ? 'only-read' : undefined}>
        {label}
      </label>
      <div class="form-speech-line">
        <input
          ref={input}
          id={id}
          class="form-input form-code"
          spellcheck={false}
          autocomplete="off"
          placeholder={examples[speech]}
          aria-invalid={faults ? 'true' : undefined}
          aria-describedby={faults ? `${id}-faults` : undefined}
          {...field}
        />
        <button
          type="button"
          class="form-mini"
          aria-expanded={helps}
          aria-label={t('studio-forms:insertInto', { field: label })}
          title={t('studio-forms:insertInto', { field: label })}
          onClick={() => setHelps(!helps)}
        >
          {t('studio-forms:insert')}
        </button>
      </div>
      {complaint ? (
        <p class="form-fault form-fault-error" id={`${id}-faults`}>
          {complaint.what} — {complaint.mend}
        </p>
      ) : (
        <Faults path={path} id={`${id}-faults`} />
      )}
      {helps && <InsertHelp speech={speech} onChoose={insert} />}
    </div>
  );
}

function errorIn(speech: Speech, text: string): ExpressionError | undefined {
  try {
    readers[speech](text.trim());
    return undefined;
  } catch (error) {
    if (error instanceof ExpressionError) return error;
    throw error;
  }
}
