import { isParty } from '../../../crisis/place.ts';
import { scoreKindsOf, scoresOf } from '../../../crisis/scores.ts';
import { seatClass, seatStyle } from '../../../screens/seat-class.ts';
import { ordersTexts } from '../../../screens/text/orders-text.ts';
import { SeatName } from '../../../screens/widgets/SeatName.tsx';
import { headOf, membersOf } from '../../session/people.ts';
import type { Group } from '../../session/state.ts';
import { useConsole } from '../desk/console-context.ts';
import type { SeatFacts } from './facts.ts';
import { SeatActs } from './SeatActs.tsx';
import { SeatState } from './TableCard.tsx';

interface SeatDetailProps {
  group: Group;
  seat: string;
  facts: SeatFacts | undefined;
}

/** One seat of an opened table: who sits there, what they mean to order, what they are after, how they stand. */
export function SeatDetail({ group, seat, facts }: SeatDetailProps) {
  const { t, words, game, state, bundle } = useConsole();
  const { scenario } = bundle;
  const { state: now } = group.game;
  const team = group.teams[seat];
  const members = membersOf(state, group.id, seat);
  const head = headOf(state, group.id, seat);
  const sealed = now.sealed[seat];
  const mustHave = now.mustHaves[seat] ?? team?.leaning;
  const orders = ordersTexts(sealed ?? team?.draft ?? {}, seat, words, game);
  const scores = scoresOf(scenario, now, seat);
  const voted = Object.entries(team?.votes ?? {});
  return (
    <section class={`card detail-seat ${seatClass(scenario, seat)}`} style={seatStyle(scenario, seat)}>
      <h3 class="row">
        <SeatName scenario={scenario} seat={seat} words={words} />
        {facts && <SeatState seat={facts} />}
      </h3>
      <p class="small">
        {members.length === 0
          ? t('class-console:tables.nobody')
          : members
              .map(([id, { name, away }]) =>
                [
                  name,
                  id === head && state.plan.decide === 'head' ? ` (${t('class-console:tables.head')})` : '',
                  away ? ` (${t('class-console:people.away')})` : '',
                ].join(''),
              )
              .join(t('comma'))}
      </p>
      <dl class="detail-list small">
        {!isParty(scenario, seat) && (
          <Row name={t(now.mustHaves[seat] ? 'class-console:tables.mustHave' : 'class-console:tables.leans')}>
            {mustHave ? words(`mustHaves.${seat}.${mustHave}.title`) : '–'}
          </Row>
        )}
        <Row name={t(sealed ? 'class-console:tables.sealed' : 'class-console:tables.draft')}>
          {orders.length === 0 ? (
            '–'
          ) : (
            <ul class="detail-orders">
              {orders.map((line, at) => (
                <li key={at}>{line}</li>
              ))}
            </ul>
          )}
        </Row>
        {!sealed && voted.length > 0 && (
          <Row name={t('class-console:tables.voted')}>
            {voted.map(([id, yes]) => `${state.people[id]?.name ?? ''} ${yes ? '✓' : '×'}`).join(t('comma'))}
          </Row>
        )}
        <Row name={t('class-console:tables.scores')}>
          {scoreKindsOf(scenario, seat)
            .map((kind) => `${t(`score.${kind}`)} ${scores[kind]}`)
            .join(' · ')}
        </Row>
      </dl>
      <SeatActs group={group} seat={seat} waits={facts?.awaited ?? false} />
    </section>
  );
}

function Row({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
