import { useEffect, useState } from 'preact/hooks';

/** Whether the server of this page also serves classes; false until it says so, and on one that only hands out files. */
export function useClassServer(): boolean {
  const [there, setThere] = useState(false);
  useEffect(() => {
    let wanted = true;
    // Among the built files it says no, and a server of classes says yes in its place: no host has to be asked in vain.
    void fetch('server.json', { cache: 'no-store' })
      .then((answer) => answer.json())
      .then(({ classes }: { classes?: unknown }) => {
        if (wanted && classes === true) setThere(true);
      })
      .catch(() => {});
    return () => {
      wanted = false;
    };
  }, []);
  return there;
}
