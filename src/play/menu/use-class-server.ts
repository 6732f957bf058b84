import { useEffect, useState } from 'preact/hooks';

/** Whether the server of this page also serves classes; false until it says so, and on one that only hands out files. */
export function useClassServer(): boolean {
  const [there, setThere] = useState(false);
  useEffect(() => {
    let wanted = true;
    void fetch('healthz', { method: 'HEAD' })
      .then(({ ok, headers }) => {
        // A host of files may answer any address with a page.
        const speaks = ok && (headers.get('Content-Type') ?? '').includes('application/json');
        if (wanted && speaks) setThere(true);
      })
      .catch(() => {});
    return () => {
      wanted = false;
    };
  }, []);
  return there;
}
