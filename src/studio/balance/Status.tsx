import type { DeskState, Sound } from '../desk-state.ts';
import type { Look } from './look.ts';
import { kinds } from './weighing.ts';

/** Turns to what was found, for eyes and for whoever goes on from there by keyboard. */
function showFindings(): void {
  const heading = document.getElementById('balance-findings');
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** What the figures below are of, and how far the games have come. */
export function Status({
  state: { read, weighing },
  sound,
  look: { t, numbers },
}: {
  state: DeskState;
  sound: Sound;
  look: Look;
}) {
  const { now, of = 0, fault } = weighing ?? {};
  const broken = read !== undefined && read.revision > sound.revision;
  const older = now !== undefined && now.digest !== sound.bundle.digest;
  const done = now !== undefined && now.played >= of;
  const stuck = kinds.flatMap((kind) => now?.by[kind]?.errors ?? []);
  const [first] = stuck;
  const sure = now?.findings.filter((finding) => finding.sure) ?? [];
  return (
    <div class="balance-status">
      <p role="status">
        {broken
          ? t('studio-balance:broken')
          : older
            ? t('studio-balance:older')
            : done
              ? t('studio-balance:enough')
              : t('studio-balance:first')}
      </p>
      {now && (
        <p class="balance-note">
          <progress aria-label={t('studio-balance:progress')} max={of} value={older ? 0 : now.played} />{' '}
          {t('studio-balance:played', {
            random: numbers.whole(now.games.random),
            greedy: numbers.whole(now.games.greedy),
            rival: numbers.whole(now.games.rival),
          })}
        </p>
      )}
      {sure.length > 0 && (
        <p>
          <button type="button" class="balance-jump balance-line" onClick={showFindings}>
            {t('studio-balance:sure', { number: numbers.whole(sure.length) })}
          </button>
        </p>
      )}
      {first && (
        <p class="balance-odd">
          {t('studio-balance:stuck', { games: numbers.whole(stuck.length), what: first.what })}
        </p>
      )}
      {fault !== undefined && <p class="balance-odd">{t('studio-balance:fault', { what: fault })}</p>}
    </div>
  );
}
