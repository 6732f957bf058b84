import { useRef } from 'preact/hooks';

/** Lets a scrolling box be moved by dragging its ground; a press on a control is left to the control. */
export function useDrag<T extends HTMLElement>() {
  const from = useRef<{ x: number; y: number; left: number; top: number } | undefined>(undefined);
  return {
    onPointerDown(event: PointerEvent & { currentTarget: T }) {
      const box = event.currentTarget;
      if (event.button !== 0 || event.pointerType === 'touch') return;
      if ((event.target as Element).closest('button, [role="button"], a, table')) return;
      from.current = { x: event.clientX, y: event.clientY, left: box.scrollLeft, top: box.scrollTop };
      box.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent & { currentTarget: T }) {
      const start = from.current;
      if (!start) return;
      event.currentTarget.scrollLeft = start.left - (event.clientX - start.x);
      event.currentTarget.scrollTop = start.top - (event.clientY - start.y);
    },
    onPointerUp() {
      from.current = undefined;
    },
    onPointerCancel() {
      from.current = undefined;
    },
  };
}
