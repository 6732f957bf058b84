import type { Share } from '../../lab/intervals.ts';

/** Units a whole is drawn as wide as. */
const wide = 100;

/** A share between nothing and all, its interval as a band, and a notch where it was in the saved version. */
export function ShareBar({ now, saved }: { now: Share; saved: Share | undefined }) {
  return (
    <svg class="share-bar" viewBox={`0 0 ${wide} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="share-bar-all" x={0} y={3} width={wide} height={4} />
      <rect class="share-bar-now" x={0} y={3} width={now.share * wide} height={4} />
      <rect
        class="share-bar-band"
        x={now.low * wide}
        y={1}
        width={Math.max(1, (now.high - now.low) * wide)}
        height={8}
      />
      {saved && <rect class="share-bar-saved" x={saved.share * wide - 0.75} y={0} width={1.5} height={10} />}
    </svg>
  );
}
