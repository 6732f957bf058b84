import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';

/** A link as a code that a phone's camera reads; the link itself is written beside it by whoever shows it. */
export function QrCode({ link, label }: { link: string; label: string }) {
  const { size, path } = useMemo(() => drawn(link), [link]);
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function drawn(link: string): { size: number; path: string } {
  const { data, size } = encode(link, { border: 3 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { size, path };
}
