import { useState } from 'preact/hooks';
import './class-debrief.css';
import { problemSentence } from '../client/sentence.ts';
import type { PageProps } from '../props.ts';
import { fetchFile } from './fetch-file.ts';

/** The files, in the order in which a class comes to need them; how each is called on the facilitator's device. */
const files = [
  { id: 'briefs', path: 'briefs.pdf', type: 'application/pdf' },
  { id: 'report', path: 'report.pdf', type: 'application/pdf' },
  { id: 'participation', path: 'participation.csv', type: 'text/csv' },
  { id: 'rounds', path: 'rounds.csv', type: 'text/csv' },
  { id: 'statements', path: 'statements.json', type: 'application/json' },
  { id: 'journals', path: 'journals.zip', type: 'application/zip' },
  { id: 'everything', path: 'everything.json', type: 'application/json' },
] as const;

/** What a facilitator can take along of a session, as files in the language of the page. */
export function ExportList({
  t,
  settings,
  notice,
  session,
  secret,
}: PageProps & { session: string; secret: string }) {
  const [busy, setBusy] = useState<string>();
  const take = async ({ id, path, type }: (typeof files)[number]) => {
    setBusy(id);
    const pass = { session, key: secret };
    const asked = await fetchFile(`/api/exports/${path}?language=${settings.language}`, pass, {
      name: `standoff-${session.slice(0, 6)}-${path}`,
      type,
    });
    setBusy(undefined);
    notice(asked.ok ? t('class-debrief:export.taken') : problemSentence(t, asked.problem));
  };
  return (
    <ul class="export-list">
      {files.map((file) => (
        <li key={file.id} class="export-line">
          <button
            type="button"
            class="button"
            aria-disabled={busy !== undefined}
            aria-describedby={`export-${file.id}`}
            onClick={() => busy === undefined && void take(file)}
          >
            {t(`class-debrief:export.${file.id}.name`)}
          </button>
          <p id={`export-${file.id}`} class="small soft">
            {busy === file.id
              ? t('class-debrief:export.working')
              : t(`class-debrief:export.${file.id}.about`)}
          </p>
        </li>
      ))}
    </ul>
  );
}
