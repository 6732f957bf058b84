import { useId, useState } from 'preact/hooks';
import { useForms } from './context.ts';

const plain = /^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/;
const withOwner = /^[a-z][A-Za-z0-9-]*(\.[a-z][A-Za-z0-9-]*)?$/;

/** Asks for the name of something new. It is looked at while it is typed, and handed over with Enter or the button. */
export function NewName({
  label,
  taken,
  dotted = false,
  initial = '',
  button,
  onName,
  focus = false,
}: {
  label: string;
  taken: readonly string[];
  /** Whether it may start with its owner, as `alba.hold`. */
  dotted?: boolean;
  initial?: string;
  /** What the button says; the label, when unsaid. */
  button?: string;
  onName(name: string): unknown;
  focus?: boolean;
}) {
  const id = useId();
  const { t } = useForms();
  const [name, setName] = useState(initial);
  const bad =
    name !== '' && name !== initial && taken.includes(name)
      ? t('studio-forms:nameTaken')
      : name !== '' && !(dotted ? withOwner : plain).test(name)
        ? t(dotted ? 'studio-forms:nameDotted' : 'studio-forms:namePlain')
        : undefined;
  const ready = name !== '' && name !== initial && bad === undefined;
  return (
    <form
      class="form-new"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        setName(initial === '' ? '' : name);
        onName(name);
      }}
    >
      <label for={id} class="only-read">
        {label}
      </label>
      <input
        id={id}
        class="form-input form-code"
        spellcheck={false}
        autocomplete="off"
        placeholder={label}
        value={name}
        ref={(input) => {
          if (focus && input && !input.dataset.met) {
            input.dataset.met = 'yes';
            input.focus();
            input.select();
          }
        }}
        aria-invalid={bad ? 'true' : undefined}
        aria-describedby={bad ? `${id}-bad` : undefined}
        onInput={({ currentTarget: { value } }) => setName(value.trim())}
      />
      <button type="submit" class="form-mini" disabled={!ready}>
        {button ?? t('studio-forms:add')}
      </button>
      {bad && (
        <p class="form-fault form-fault-error" id={`${id}-bad`}>
          {bad}
        </p>
      )}
    </form>
  );
}
