import { useEffect, useState } from 'preact/hooks';

/** Milliseconds of the server's wall clock, told anew every second. @param ahead to add to this device's clock */
export function useNow(ahead: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now + ahead;
}
