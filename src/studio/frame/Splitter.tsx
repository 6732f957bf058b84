import { useRef } from 'preact/hooks';

/** Percent of the window that the text may take, and by how much a key moves that. */
const [least, most, step] = [20, 80, 5];

const within = (percent: number): number => Math.min(most, Math.max(least, Math.round(percent)));

interface SplitterProps {
  /** Percent of the width that lies before it. */
  value: number;
  label: string;
  /** Id of what lies before it. */
  controls: string;
  onMove(percent: number): void;
}

/** Divides the width between two neighbours: dragged, or moved by arrows, Home and End. */
export function Splitter({ value, label, controls, onMove }: SplitterProps) {
  const dragging = useRef(false);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowLeft: value - step, ArrowRight: value + step, Home: least, End: most }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onMove(within(to));
  };
  const onPointerMove = ({ clientX, currentTarget }: PointerEvent) => {
    const row = (currentTarget as HTMLElement).parentElement?.getBoundingClientRect();
    if (dragging.current && row) onMove(within(((clientX - row.left) / row.width) * 100));
  };
  const onPointerDown = (event: PointerEvent) => {
    dragging.current = true;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  };
  const onPointerUp = () => {
    dragging.current = false;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is no <hr>.
    <div
      role="separator"
      tabIndex={0}
      class="splitter"
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={controls}
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    />
  );
}
