import { useEffect, useRef } from 'preact/hooks';
import type { StageHandle } from './stage-handle.ts';

/** Room for the picture: an empty element whose rectangle the stage follows. Size it by `class`. */
export function StageWindow({ stage, class: name }: { stage: StageHandle; class?: string }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const followed = element.current;
    if (!followed) return;
    stage.follow(followed);
    return () => stage.leave(followed);
  }, [stage]);
  return <div ref={element} class={`stage-window ${name ?? ''}`} aria-hidden="true" />;
}
