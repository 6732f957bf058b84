/** When something was done: the time alone on the same day, else the day and the time. */
export function timeText(time: number, language: string, now: number): string {
  const sameDay = new Date(time).toDateString() === new Date(now).toDateString();
  return new Date(time).toLocaleString(
    language,
    sameDay ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' },
  );
}
