import { useConsole } from './console-context.ts';

interface SureButtonProps {
  label: string;
  /** What it would come to. */
  about: string;
  /** What the button that does it says; the label when absent. */
  yes?: string;
  /** More classes of the button. */
  look?: string;
  /** Called before it is asked. */
  onPress?(): void;
  act(): void;
}

/** A button for what cannot be taken back: it asks first. */
export function SureButton({
  label,
  about,
  yes = label,
  look = 'button-small',
  onPress,
  act,
}: SureButtonProps) {
  const { confirm } = useConsole();
  return (
    <button
      type="button"
      class={`button ${look}`}
      onClick={() => {
        onPress?.();
        confirm({ heading: label, about, yes, act });
      }}
    >
      {label}
    </button>
  );
}
