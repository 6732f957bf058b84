import { isParty } from '../../../crisis/place.ts';
import { Frame } from '../../../screens/frame/Frame.tsx';
import { seatClass } from '../../../screens/seat-class.ts';
import { Emblem, emblemOf } from '../../../screens/widgets/Emblem.tsx';
import { SeatName } from '../../../screens/widgets/SeatName.tsx';
import { Reflections } from '../../debrief/Reflections.tsx';
import { DuelInvite } from '../duel/DuelInvite.tsx';
import { Members, Office } from '../Office.tsx';
import { SeatAside } from '../SeatAside.tsx';
import { useSeat } from '../seat-context.ts';

/** Before the game: who one is, where one sits and with whom, and something to read meanwhile. */
export function LobbyPage() {
  const { t, me, session, shell, parts, bundle, words, notice, connection } = useSeat();
  const { place } = me;
  const seat = place && 'seat' in place ? place.seat : undefined;
  const paragraphs = (key: string) => words(key).split(/\n\s*\n/);
  const base = seat && (isParty(bundle.scenario, seat) ? `parties.${seat}` : `delegations.${seat}`);
  return (
    <Frame
      shell={{ ...shell, aside: <SeatAside /> }}
      heading={words('title')}
      over={session.title === words('title') ? undefined : session.title}
      layout="wide"
    >
      <div class="lobby">
        <section class="lobby-you stack">
          <p class="lobby-wait" role="status">
            {t(
              session.phase === 'lobby'
                ? session.duel
                  ? 'classroom:lobby.duel'
                  : 'classroom:lobby.wait'
                : 'classroom:lobby.others',
            )}
          </p>
          <h2>{t('classroom:lobby.you', { name: me.name })}</h2>
          {session.duel && session.phase === 'lobby' && <DuelInvite />}
          <Office open />
          {(parts.around?.seats ?? []).map(({ seat: one }) => (
            <div key={one} class="lobby-team">
              <h3 class="lobby-seat">
                <Emblem name={emblemOf(bundle.scenario, one)} class={seatClass(bundle.scenario, one)} />
                <SeatName scenario={bundle.scenario} seat={one} words={words} />
              </h3>
              <Members seat={one} />
              {!parts.around?.people.some(({ place: at }) => at.as === 'delegate' && at.seat === one) && (
                <p class="small soft">
                  {t(session.duel ? 'classroom:lobby.emptyDuel' : 'classroom:lobby.empty')}
                </p>
              )}
            </div>
          ))}
        </section>
        <div class="lobby-reading stack">
          <article class="paper lobby-paper stack">
            <h2>{t('classroom:lobby.read')}</h2>
            {paragraphs('class.summary').map((text) => (
              <p key={text}>{text}</p>
            ))}
            {base && (
              <>
                <h3>{words(`${base}.name`)}</h3>
                {paragraphs(`${base}.brief`).map((text) => (
                  <p key={text}>{text}</p>
                ))}
              </>
            )}
          </article>
          {!session.duel && (
            <Reflections
              t={t}
              notice={notice}
              line={connection}
              bundle={bundle}
              words={words}
              parts={parts}
            />
          )}
        </div>
      </div>
    </Frame>
  );
}
