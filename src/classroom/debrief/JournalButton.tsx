import type { Pass } from '../client/connection.ts';
import { problemSentence } from '../client/sentence.ts';
import type { PageProps } from '../props.ts';
import { fetchFile } from './fetch-file.ts';

/** A group's game as a file that opens in the game. */
export function JournalButton({
  t,
  notice,
  pass,
  group,
}: Pick<PageProps, 't' | 'notice'> & { pass: Pass; group: string }) {
  const take = async () => {
    const asked = await fetchFile(`/api/exports/journal.json?group=${encodeURIComponent(group)}`, pass, {
      name: `standoff-${group.replaceAll("'", '-again')}.json`,
      type: 'application/json',
    });
    if (!asked.ok) notice(problemSentence(t, asked.problem));
  };
  return (
    <button type="button" class="button" onClick={() => void take()}>
      {t('class-debrief:journal.take')}
    </button>
  );
}
