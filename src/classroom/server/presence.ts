import type { FanOut } from './fan-out.ts';
import type { LiveSession } from './live-session.ts';
import { unlessGone } from './store/log.ts';
import type { Underway } from './underway.ts';

/** How long a person may be gone before nobody waits for them, in milliseconds. */
const grace = 45_000;

/** A person's page is here. */
export async function comeIn(session: LiveSession, person: string, fanOut: FanOut): Promise<void> {
  await fanOut.here(session.id, person);
  if (session.state.people[person]?.away)
    await session.act({ who: 'server', wants: { do: 'seen', person, away: false } });
}

/** A person's page has closed; after a while without any, they are away. */
export async function goOut(
  session: LiveSession,
  person: string,
  { fanOut, underway, complain }: { fanOut: FanOut; underway: Underway; complain(error: unknown): void },
): Promise<void> {
  await fanOut.left(session.id, person).catch(complain);
  setTimeout(() => {
    const look = async () => {
      if (!session.state.people[person] || (await fanOut.isHere(session.id, person))) return;
      await session.act({ who: 'server', wants: { do: 'seen', person, away: true } });
    };
    void underway.run(look).catch(unlessGone(complain));
  }, grace).unref();
}
