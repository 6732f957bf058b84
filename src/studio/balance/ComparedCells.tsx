import type { Change, Mean, Share } from '../../lab/intervals.ts';
import type { Compared } from './compared.ts';
import type { Look } from './look.ts';
import { ShareBar } from './ShareBar.tsx';

/** Below this, in shares, a change would be written as none. */
const least = 0.0005;

/** What an edit did to a figure. `write` puts the change into words. */
function ChangeCell({
  look: { t },
  change,
  write,
}: {
  look: Look;
  change: Change | undefined;
  write: (by: number) => string;
}) {
  if (!change) return <td class="balance-number">–</td>;
  if (Math.abs(change.by) < least)
    return <td class="balance-number balance-soft">{t('studio-balance:same')}</td>;
  const { by, beyondChance } = change;
  return (
    <td class={`balance-number ${beyondChance ? 'balance-beyond' : 'balance-soft'}`}>
      {write(by)}
      {beyondChance && (
        <>
          <span aria-hidden="true"> {by > 0 ? '▲' : '▼'}</span>
          <span class="only-read"> {t('studio-balance:beyond')}</span>
        </>
      )}
    </td>
  );
}

interface CellsProps<Figure> {
  look: Look;
  compared: Compared<Figure>;
  /** Whether there is another version to compare with. */
  against: boolean;
}

/** A share: the draft's with its interval and, where there is one, the saved version's and the change. */
export function ShareCells({ look, compared: { now, saved, change }, against }: CellsProps<Share>) {
  const { t, numbers } = look;
  const title = t('studio-balance:interval', {
    low: numbers.percent(now.low),
    high: numbers.percent(now.high),
  });
  const written = (share: Share | undefined): string =>
    share && share.of > 0 ? numbers.percent(share.share) : '–';
  return (
    <>
      <td class="balance-bar">
        <ShareBar now={now} saved={against ? saved : undefined} />
      </td>
      <td class="balance-number" title={title}>
        {written(now)}
      </td>
      {against && <td class="balance-number balance-soft">{written(saved)}</td>}
      {against && (
        <ChangeCell
          look={look}
          change={change}
          write={(by) => t('studio-balance:points', { by: numbers.points(by) })}
        />
      )}
    </>
  );
}

/** A mean, likewise. */
export function MeanCells({ look, compared: { now, saved, change }, against }: CellsProps<Mean>) {
  const { t, numbers } = look;
  const title = t('studio-balance:interval', {
    low: numbers.decimal(now.low),
    high: numbers.decimal(now.high),
  });
  return (
    <>
      <td class="balance-bar" />
      <td class="balance-number" title={title}>
        {numbers.decimal(now.mean)}
      </td>
      {against && <td class="balance-number balance-soft">{saved ? numbers.decimal(saved.mean) : '–'}</td>}
      {against && <ChangeCell look={look} change={change} write={(by) => numbers.signed(by)} />}
    </>
  );
}
