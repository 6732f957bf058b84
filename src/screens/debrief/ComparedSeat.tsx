import type { Edit } from '../../crisis/journal.ts';
import { editOf } from '../../lab/history-player.ts';
import type { Words } from '../../scenario/words.ts';
import type { Translate } from '../../web/i18n.ts';
import { seatClass } from '../seat-class.ts';
import { editText } from '../text/orders-text.ts';
import { SeatName } from '../widgets/SeatName.tsx';
import type { ComparedRound, Comparison } from './against-history.ts';
import type { OpenedProps } from './opened.ts';
import { SourceRefs } from './Sources.tsx';

type Channel = keyof Comparison['marks'];
const channels: readonly Channel[] = ['public', 'quiet', 'edits', 'decision'];

/** One seat in one step: a line for each thing it did or might have done, the game's beside history's. */
export function ComparedSeat(props: OpenedProps & { line: Comparison; round: ComparedRound }) {
  const { bundle, line, round, words, t } = props;
  const { seat, played, real, marks } = line;
  const rows = channels.flatMap((channel) => {
    const ours = textsOf(channel, played, seat, words, t);
    const theirs = textsOf(channel, real && { ...real, edits: real.edits.map(editOf) }, seat, words, t);
    return ours.length + theirs.length > 0 ? [{ channel, ours, theirs }] : [];
  });
  if (rows.length === 0 && !real) return null;
  const stood = (channel: Channel) =>
    channel !== 'edits' && !round.skipped && played?.standing.includes(channel);
  return (
    <section class={`compared ${seatClass(bundle.scenario, seat)}`}>
      <h4>
        <SeatName scenario={bundle.scenario} seat={seat} words={words} />
      </h4>
      <dl class="compared-rows">
        {rows.map(({ channel, ours, theirs }) => (
          <div key={channel} class={`compared-row compared-${marks[channel]}`}>
            <dt>
              {t(`debrief:act.${channel}`)}
              <span class={`mark mark-${marks[channel]}`}>{t(`debrief:mark.${marks[channel]}`)}</span>
            </dt>
            <dd>
              {marks[channel] === 'different' && <Who text={t('debrief:against.game')} />}
              <Lines lines={marks[channel] === 'unplayed' ? theirs : ours} none={t('debrief:nothing')} />
              {stood(channel) && <span class="soft small">{t('debrief:cause.standing')}</span>}
              {channel === 'quiet' && played?.leaked && <span class="chip">{t('debrief:cause.leaked')}</span>}
            </dd>
            {marks[channel] === 'different' && (
              <dd>
                <Who text={t('debrief:against.real')} />
                <Lines lines={theirs} none={t('debrief:against.noRecord')} />
              </dd>
            )}
          </div>
        ))}
      </dl>
      {real && <SourceRefs ids={real.sources} sources={bundle.sources} t={t} />}
    </section>
  );
}

const Who = ({ text }: { text: string }) => <span class="compared-who">{text}</span>;

function Lines({ lines, none }: { lines: readonly string[]; none: string }) {
  if (lines.length === 0) return <span class="soft">{none}</span>;
  return (
    <span class="compared-lines">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </span>
  );
}

interface SomeActs {
  public?: string | undefined;
  quiet?: string | undefined;
  edits: readonly (Edit | { edit: Edit })[];
  decision?: string | undefined;
}

function textsOf(
  channel: Channel,
  acts: SomeActs | undefined,
  seat: string,
  words: Words,
  t: Translate,
): string[] {
  if (!acts) return [];
  if (channel === 'edits') return acts.edits.map((one) => editText('edit' in one ? one.edit : one, words, t));
  const id = acts[channel];
  if (id === undefined) return [];
  return [words(channel === 'decision' ? `decisions.${seat}.${id}.title` : `moves.${id}.title`)];
}
