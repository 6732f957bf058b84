import { Suspense } from 'preact/compat';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ScenarioBundle } from '../scenario/read.ts';
import { dress } from '../screens/look.ts';
import { DialogTop } from '../web/Dialog.tsx';
import type { Translate } from '../web/i18n.ts';
import { translator } from '../web/i18n.ts';
import { rememberSettings, type Settings } from '../web/settings.ts';
import { routeOf } from './client/address.ts';
import { NoNetwork } from './client/NoNetwork.tsx';
import { type NoticeLine, Notices } from './client/Notices.tsx';
import { DoorPage } from './door/DoorPage.tsx';
import { ConsolePage, LessonPage, ReturnPage, SeatPage, TeachPage, WallPage } from './pages.ts';
import type { PageProps } from './props.ts';

/** How long a notice stays, in milliseconds. */
const noticeFor = 9_000;

/** The classroom: whichever page the address asks for. */
export function App({ first, t: firstWords }: { first: Settings; t: Translate<'classroom'> }) {
  const [settings, setSettings] = useState(first);
  const [t, setT] = useState(() => firstWords);
  const [hash, setHash] = useState(location.hash);
  const [notices, setNotices] = useState<readonly NoticeLine[]>([]);
  const [worn, setWorn] = useState<ScenarioBundle>();
  const wear = useCallback((bundle: ScenarioBundle | undefined) => setWorn(bundle), []);
  useEffect(() => dress(settings, worn), [settings, worn]);
  useEffect(() => {
    const turn = () => {
      setHash(location.hash);
      // What one page had to say is no word of the next.
      setNotices([]);
    };
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, []);
  const props: PageProps = {
    t,
    // A class has its own word on sound.
    settings: { ...settings, sound: settings.soundInClass },
    wear,
    changeSettings({ sound, ...change }) {
      const changed = { ...change, ...(sound && { soundInClass: sound }) };
      const apply = () => setSettings((before) => ({ ...before, ...changed }));
      rememberSettings({ ...settings, ...changed });
      if (!change.language) return apply();
      // A new language is fetched first, so that no page shows half of each.
      void translator<'classroom'>(change.language, 'classroom').then((words) => {
        setT(() => words);
        apply();
      });
    },
    notice(text) {
      const line = { id: Date.now() + Math.random(), text };
      setNotices((lines) => [...lines.slice(-2), line]);
      setTimeout(() => setNotices((lines) => lines.filter(({ id }) => id !== line.id)), noticeFor);
    },
  };
  return (
    <>
      <NoNetwork t={t} />
      <DialogTop.Provider value={<Notices lines={notices} />}>
        <Suspense fallback={<p class="class-loading">{t('classroom:loading')}</p>}>
          <Routed key={hash} hash={hash} {...props} />
        </Suspense>
      </DialogTop.Provider>
      <Notices lines={notices} />
    </>
  );
}

function Routed({ hash, ...props }: PageProps & { hash: string }) {
  const route = routeOf(hash);
  switch (route.page) {
    case 'door':
      return <DoorPage {...props} code={route.code} />;
    case 'return':
      return <ReturnPage {...props} code={route.code} />;
    case 'seat':
      return <SeatPage {...props} session={route.session} />;
    case 'teach':
      return <TeachPage {...props} two={route.two} />;
    case 'lesson':
      return <LessonPage {...props} asked={route} />;
    case 'console':
      return <ConsolePage {...props} session={route.session} secret={route.key} />;
    case 'wall':
      return <WallPage {...props} session={route.session} secret={route.key} />;
  }
}
