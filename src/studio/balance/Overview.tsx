import type { ComponentChildren } from 'preact';
import { MeanCells, ShareCells } from './ComparedCells.tsx';
import type { Comparison } from './compared.ts';
import { Heads } from './Heads.tsx';
import { Jump } from './Jump.tsx';
import type { Look } from './look.ts';

/** How games end, who is ahead and how long they last; beside the saved version where there is another one. */
export function Overview({
  look,
  comparison: { endings, agreement, ahead, rounds },
  against,
}: {
  look: Look;
  comparison: Comparison;
  against: boolean;
}) {
  const { t, words } = look;
  const cells = { look, against };
  const row = (key: string, head: ComponentChildren, figures: ComponentChildren) => (
    <tr key={key}>
      <th scope="row">{head}</th>
      {figures}
    </tr>
  );
  return (
    <table class="balance-table">
      <Heads look={look} first={t('studio-balance:table.figure')} against={against} />
      <tbody>
        <tr class="balance-group">
          <th scope="rowgroup" colSpan={against ? 5 : 3}>
            {t('studio-balance:endings')}
          </th>
        </tr>
        {Object.entries(endings).map(([ending, compared]) =>
          row(
            ending,
            <Jump look={look} path={['endings', ending]} name={words(`endings.${ending}.title`)} />,
            <ShareCells {...cells} compared={compared} />,
          ),
        )}
      </tbody>
      <tbody>
        <tr class="balance-group">
          <th scope="rowgroup" colSpan={against ? 5 : 3}>
            {t('studio-balance:sides')}
          </th>
        </tr>
        {Object.entries(ahead).map(([seat, compared]) =>
          row(
            seat,
            <Jump
              look={look}
              path={['delegations', seat, 'scores']}
              name={t('studio-balance:ahead', { seat: words(`delegations.${seat}.name`) })}
            />,
            <ShareCells {...cells} compared={compared} />,
          ),
        )}
        {row('agreement', t('studio-balance:agreement'), <ShareCells {...cells} compared={agreement} />)}
        {row('rounds', t('studio-balance:length'), <MeanCells {...cells} compared={rounds} />)}
      </tbody>
    </table>
  );
}
