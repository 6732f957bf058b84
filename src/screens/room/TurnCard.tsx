import type { ComponentChildren } from 'preact';
import type { Cause } from '../../crisis/state.ts';
import { seatClass, seatStyle } from '../seat-class.ts';
import { causeText } from '../text/cause-text.ts';
import { meterName, offerText } from '../text/labels.ts';
import { By } from '../widgets/By.tsx';
import { Emblem, emblemOf } from '../widgets/Emblem.tsx';
import { Icon } from '../widgets/Icon.tsx';
import type { IconName } from '../widgets/icons.ts';
import { SeatName } from '../widgets/SeatName.tsx';
import type { Beat } from './beats.ts';
import { useRoom } from './game-context.ts';

/** One thing turned up: whose it was, what it says, what it changed. */
export function TurnCard({ turn }: { turn: Beat }) {
  const { bundle, words, t } = useRoom();
  const { entry, tracks, changes } = turn;
  const { cause } = entry;
  const { title, sort, seat } = causeText(cause, words, t);
  return (
    <Face seat={seat} icon={iconOf(cause, (move) => bundle.scenario.moves[move]?.kind)} sort={sort}>
      <h2 class="turn-title">{cause.kind === 'word' ? <q>{title}</q> : title}</h2>
      <Story cause={cause} />
      <Changed changes={changes} />
      {tracks.map((track) => (
        <TrackLine key={track.track} track={track} />
      ))}
    </Face>
  );
}

interface FaceProps {
  seat: string | undefined;
  icon: IconName;
  sort: string;
  children: ComponentChildren;
}

function Face({ seat, icon, sort, children }: FaceProps) {
  const { bundle, words } = useRoom();
  return (
    <article
      class={`turn ${seat ? `turn-seat ${seatClass(bundle.scenario, seat)}` : ''}`}
      style={seat && seatStyle(bundle.scenario, seat)}
    >
      <p class="turn-head small">
        <Icon name={icon} />
        {seat && <SeatName scenario={bundle.scenario} seat={seat} words={words} />}
        <span class="soft">{sort}</span>
      </p>
      {seat && <Emblem name={emblemOf(bundle.scenario, seat)} class="turn-emblem" />}
      {seat && <span class="turn-seal" aria-hidden="true" />}
      {children}
    </article>
  );
}

type KindOf = (move: string) => IconName | undefined;

function iconOf(cause: Cause, kindOf: KindOf): IconName {
  switch (cause.kind) {
    case 'move':
      if (cause.leaked) return 'leak';
      return cause.channel === 'quiet' ? 'envelopeOpen' : (kindOf(cause.move) ?? 'statement');
    case 'edit':
      return cause.result === 'locked' ? 'locked' : cause.result === 'agreed' ? 'check' : 'brackets';
    case 'envelope':
      return 'envelope';
    case 'matter':
      return 'matter';
    case 'word':
      return cause.what === 'broken' ? 'broken' : 'quote';
    case 'headline':
      return 'statement';
    case 'track':
      return 'radar';
    case 'decision':
    case 'outcome':
      return 'seal';
    default:
      return 'flag';
  }
}

/** What is to be said of it beyond its name. */
function Story({ cause }: { cause: Cause }) {
  const { view, words, t } = useRoom();
  switch (cause.kind) {
    case 'move':
      return (
        <>
          <p class="small">{words(`moves.${cause.move}.about`)}</p>
          {cause.leaked && <p class="small turn-alert">{t('room:resolution.leaked')}</p>}
        </>
      );
    case 'edit': {
      const { edit } = cause;
      const agreed = view.table[edit.clause]?.agreed;
      const settled = edit.kind !== 'propose' && (cause.result === 'agreed' || cause.result === 'locked');
      return (
        <p class="small">
          {t(`room:resolution.edit.${edit.kind}`, {
            offer: edit.kind === 'propose' ? offerText(edit.clause, edit.offer, words, t) : '',
          })}{' '}
          <b>{t(`room:resolution.result.${cause.result}`)}</b>{' '}
          {settled && agreed && <q>{offerText(edit.clause, agreed, words, t)}</q>}
        </p>
      );
    }
    case 'matter':
      if (cause.what !== 'left') return null;
      return <p class="small">{words(`matters.${cause.matter}.larger`)}</p>;
    case 'happening':
      return <p class="small">{words(`happenings.${cause.happening}.about`)}</p>;
    case 'envelope':
      return <p class="small">{t('room:resolution.hidden')}</p>;
    case 'word':
      return <p class="small">{t(`room:resolution.word.${cause.what}`)}</p>;
    case 'decision':
      return <p class="small">{words(`decisions.${cause.seat}.${cause.decision}.about`)}</p>;
    default:
      return null;
  }
}

function Changed({ changes }: { changes: Readonly<Record<string, number>> }) {
  const { bundle, words, t } = useRoom();
  const moved = Object.entries(changes);
  if (moved.length === 0) return null;
  return (
    <ul class="changed small" aria-label={t('room:resolution.changed')}>
      {moved.map(([meter, by]) => (
        <li key={meter}>
          {meterName(bundle.scenario, meter, words, t)}{' '}
          <By scenario={bundle.scenario} meter={meter} by={by} />
        </li>
      ))}
    </ul>
  );
}

/** `Washington: watchful → concerned`. */
export function TrackLine({ track }: { track: Extract<Cause, { kind: 'track' }> }) {
  const { words, t } = useRoom();
  const name = (id: string) => words(`tracks.${track.track}.states.${id}`);
  return (
    <p class="track-line small">
      <Icon name="radar" /> {words(`tracks.${track.track}.name`)}:{' '}
      <span class="soft">{name(track.from)}</span> <span aria-hidden="true">→</span>
      <span class="only-read">{t('room:tracks.to')}</span> <b>{name(track.to)}</b>
    </p>
  );
}
