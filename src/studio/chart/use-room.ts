import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A box and the pixels from left to right that it has, in steps of 50: a lane need not lie anew for every one. */
export function useRoom<T extends HTMLElement>() {
  const box = useRef<T>(null);
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    if (!box.current) return;
    const watcher = new ResizeObserver(([entry]) => {
      if (entry) setRoom(Math.floor(entry.contentRect.width / 50) * 50);
    });
    watcher.observe(box.current);
    return () => watcher.disconnect();
  }, []);
  return [box, room] as const;
}
