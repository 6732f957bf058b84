import type { Look } from './look.ts';

/** The heads of a table of shares: what they are of, the draft's with its bar, and the saved version's. */
export function Heads({
  look: { t },
  first,
  between,
  now = t('studio-balance:table.now'),
  against,
}: {
  look: Look;
  first: string;
  /** A column of its own between the names and the shares. */
  between?: string;
  /** Over the draft's shares. */
  now?: string;
  against: boolean;
}) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {between !== undefined && (
          <th scope="col" class="balance-number">
            {between}
          </th>
        )}
        <th scope="colgroup" colSpan={2} class="balance-number">
          {now}
        </th>
        {against && (
          <>
            <th scope="col" class="balance-number">
              {t('studio-balance:table.saved')}
            </th>
            <th scope="col" class="balance-number">
              {t('studio-balance:table.change')}
            </th>
          </>
        )}
      </tr>
    </thead>
  );
}
