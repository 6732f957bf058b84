import { Frame } from '../../screens/frame/Frame.tsx';
import type { ScreenProps } from '../../screens/screen.ts';
import { Headlines } from '../seat/gallery/Headlines.tsx';
import { MirrorCompared } from '../seat/mirror/MirrorCompared.tsx';
import { useSeat } from '../seat/seat-context.ts';
import { ForetoldList } from './ForetoldList.tsx';
import { JournalButton } from './JournalButton.tsx';
import type { DebriefProps } from './props.ts';
import { Reflections } from './Reflections.tsx';
import { SentList } from './SentList.tsx';

/** A student's own page after the game: what to think about, how one's guesses stood, and the game to take along. */
export function ThinkPage(props: DebriefProps & { screen: ScreenProps }) {
  const { t, parts, screen, notice } = props;
  const { id, secret } = useSeat();
  const { session, after } = parts;
  if (!session || !after) return null;
  const wait = session.phase === 'debrief' ? 'together' : 'others';
  return (
    <Frame shell={screen} heading={t('class-debrief:nav.think')} over={session.title} layout="wide">
      <div class="think">
        <p class="think-wait" role="status">
          {t(session.duel ? 'class-debrief:wait.duel' : `class-debrief:wait.${wait}`)}
        </p>
        <div class="think-columns">
          <Reflections {...props} words={screen.words} />
          <div class="stack">
            <ForetoldList {...props} screen={screen} />
            <MirrorCompared />
            <Headlines />
            <SentList {...props} screen={screen} />
            <section class="card">
              <h2>{t('class-debrief:journal.heading')}</h2>
              <p>{t('class-debrief:journal.about')}</p>
              <p>
                <JournalButton
                  t={t}
                  notice={notice}
                  pass={{ session: id, key: secret }}
                  group={after.group}
                />
              </p>
            </section>
          </div>
        </div>
      </div>
    </Frame>
  );
}
