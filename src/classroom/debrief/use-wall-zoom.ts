import { useEffect, useState } from 'preact/hooks';

/** Rem that a wall is wide, so that its small print too can be read from the last row of a room. */
const wallWidth = 84;

const zoomNow = (): number => Math.max(1, Math.round((innerWidth / (wallWidth * 16)) * 100) / 100);

/** How much larger everything is drawn on the wall, by its width; 1 on a page that one person looks at. */
export function useWallZoom(wall: boolean): number {
  const [zoom, setZoom] = useState(zoomNow);
  useEffect(() => {
    const measure = () => setZoom(zoomNow());
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return wall ? zoom : 1;
}
