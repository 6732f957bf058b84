import { useEffect, useState } from 'preact/hooks';
import waiting from '../../../assets/title/table.svg?raw';
import { ask } from '../client/ask.ts';
import { QrCode } from '../client/QrCode.tsx';
import { doorLink, inHalves, pageAddress } from '../console/door/door-link.ts';
import { useBase } from '../console/door/use-base.ts';
import type { ArrivedPart } from '../session/parts/part-types.ts';
import { useWall } from './wall-context.ts';

/** How often the wall looks whether the code has changed, in milliseconds. */
const lookEvery = 10_000;

/** Before the start: how to come in, and who has. */
export function WallDoor({
  id,
  secret,
  arrived,
}: {
  /** Names the session. */
  id: string;
  secret: string;
  arrived: readonly ArrivedPart[];
}) {
  const { t, session } = useWall();
  const { code, addresses } = useDoor(id, secret);
  const { base } = useBase(addresses);
  return (
    <div class="wall-door">
      {/* The table that waits for them: the title's drawing, put in when the page is built. */}
      <div
        class="wall-waiting table-picture"
        aria-hidden="true"
        dangerouslySetInnerHTML={{ __html: waiting }}
      />
      <h1>{session.title}</h1>
      {code && (
        <div class="wall-way">
          <QrCode
            link={doorLink(code, base)}
            label={t('class-console:door.qr', { link: doorLink(code, base) })}
          />
          <div>
            <p class="wall-step">{t('class-console:wall.goTo')}</p>
            <p class="wall-link">{pageAddress(base).replace(/^https?:\/\//, '')}</p>
            <p class="wall-step">{t('class-console:wall.type')}</p>
            <p class="wall-code number" translate={false}>
              {inHalves(code)}
            </p>
          </div>
        </div>
      )}
      <section class="wall-arrived" aria-live="polite">
        <h2>{t('class-console:wall.arrived', { count: arrived.length })}</h2>
        <ul class="wall-names">
          {arrived.map(({ name, away }, at) => (
            <li key={at} class={away ? 'wall-away' : ''}>
              {name}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

interface DoorFacts {
  code?: string;
  addresses?: readonly string[];
}

/** The code that lets the class in, as it is now, and where the server is reached. */
function useDoor(session: string, key: string): DoorFacts {
  const [facts, setFacts] = useState<DoorFacts>({});
  useEffect(() => {
    const look = async () => {
      const asked = await ask<DoorFacts>('GET', '/api/session/door', { session, key });
      if (asked.ok) setFacts(asked.value);
    };
    void look();
    const timer = setInterval(() => void look(), lookEvery);
    return () => clearInterval(timer);
  }, [session, key]);
  return facts;
}
