import { seatClass, seatStyle } from '../../../screens/seat-class.ts';
import { offerText } from '../../../screens/text/labels.ts';
import { SeatName } from '../../../screens/widgets/SeatName.tsx';
import type { Translate } from '../../../web/i18n.ts';
import { langOf } from '../../../web/lang-of.ts';
import { statementText } from '../../client/statement-text.ts';
import type { HeardPart } from '../../session/parts/part-types.ts';
import { useSeat } from '../seat-context.ts';
import { saidIn, type Talk } from './channel-list.ts';
import { Offered } from './Offered.tsx';
import { TakeSuggestion } from './TakeSuggestion.tsx';

/** One thing said: whose it is, by name and colour, when, and what. */
export function Said({ item, talk }: { item: HeardPart; talk: Talk }) {
  const { t, bundle, words, me, settings } = useSeat();
  const { scenario } = bundle;
  const { seat, by } = item;
  const time = new Date(item.at).toLocaleTimeString(settings.language, {
    hour: '2-digit',
    minute: '2-digit',
  });
  const own = by === me.person;
  return (
    <li
      class={`said ${own ? 'said-own' : ''} ${seat ? seatClass(scenario, seat) : ''} ${by === 'facilitator' ? 'said-desk' : ''}`}
      style={seat ? seatStyle(scenario, seat) : undefined}
    >
      <p class="said-head small">
        {seat && talk.kind !== 'team' && <SeatName scenario={scenario} seat={seat} words={words} />}
        <b>
          {by === 'facilitator'
            ? t('classroom:talk.facilitator')
            : own
              ? t('classroom:talk.you')
              : (item.name ?? t('classroom:talk.left'))}
        </b>
        <time class="soft" dateTime={new Date(item.at).toISOString()}>
          {time}
        </time>
      </p>
      <Content item={item} talk={talk} />
    </li>
  );
}

function Content({ item, talk }: { item: HeardPart; talk: Talk }) {
  const { t, words, said } = useSeat();
  const { what } = item;
  switch (what.kind) {
    case 'text':
      return (
        <p class="said-text" lang={langOf(what.text)}>
          {what.text}
        </p>
      );
    case 'mark':
    case 'stance':
      return <p>{statementText(what, t, words)}</p>;
    case 'suggest':
      return <TakeSuggestion move={what.move} />;
    case 'answer': {
      const offer = saidIn(talk, said).find(({ seq }) => seq === what.to)?.what;
      const about =
        offer?.kind === 'offer'
          ? [...offer.gives, ...offer.asks]
              .map((term) => offerText(term.clause, term, words, t as unknown as Translate))
              .join(' · ')
          : '';
      return (
        <p>
          <b>{t(`classroom:answer.${what.says}`)}</b> <span class="small soft">{about}</span>
        </p>
      );
    }
    case 'offer':
      return <Offered item={item} offer={what} talk={talk} />;
  }
}
