import { ShareCells } from './ComparedCells.tsx';
import type { Comparison } from './compared.ts';
import { Heads } from './Heads.tsx';
import { Jump } from './Jump.tsx';
import type { Look } from './look.ts';

interface TableProps {
  look: Look;
  comparison: Comparison;
  against: boolean;
}

/** How often each move could be made, and was. */
export function MoveTable({ look, comparison: { moves }, against }: TableProps) {
  const { t, words, numbers } = look;
  return (
    <table class="balance-table">
      <Heads
        look={look}
        first={t('studio-balance:table.move')}
        between={t('studio-balance:table.legal')}
        now={t('studio-balance:table.chosen')}
        against={against}
      />
      <tbody>
        {Object.entries(moves).map(([move, { legal, chosen }]) => (
          <tr key={move}>
            <th scope="row">
              <Jump look={look} path={['moves', move]} name={words(`moves.${move}.title`)} />
              <span class="balance-id">{move}</span>
            </th>
            <td class="balance-number">{numbers.decimal(legal)}</td>
            <ShareCells look={look} compared={chosen} against={against} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In how many games each position of a clause stood agreed. */
export function PositionTable({ look, comparison: { positions }, against }: TableProps) {
  const { t, words } = look;
  return (
    <table class="balance-table">
      <Heads
        look={look}
        first={t('studio-balance:positions')}
        now={t('studio-balance:agreed')}
        against={against}
      />
      {Object.entries(positions).map(([clause, figures]) => (
        <tbody key={clause}>
          <tr class="balance-group">
            <th scope="rowgroup" colSpan={against ? 5 : 3}>
              {words(`clauses.${clause}.title`)}
            </th>
          </tr>
          {Object.entries(figures).map(([position, compared]) => (
            <tr key={position}>
              <th scope="row">
                <Jump
                  look={look}
                  path={['clauses', clause, 'positions', position]}
                  name={words(`clauses.${clause}.positions.${position}.title`)}
                />
              </th>
              <ShareCells look={look} compared={compared} against={against} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
