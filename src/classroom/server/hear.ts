import { type Answer, wishSchema } from '../protocol/wire.ts';
import type { Wish } from '../session/decide/decide.ts';
import { facilitatorIntention, personIntention } from '../session/intention.ts';
import type { Buckets } from './buckets.ts';
import { holderKey, type Page } from './pages.ts';
import { Gone } from './store/log.ts';

/** Most characters of a complaint about a message, which may quote it. */
const longestQuote = 200;

export interface HearParts {
  /** How much everybody may still wish. */
  wishes: Buckets;
  /** Tells a page that nothing has come of a wish now. */
  tellNothing(page: Page, id: string): void;
}

/** What a wish from a page comes to. */
export async function hear(
  page: Page,
  message: unknown,
  { wishes, tellNothing }: HearParts,
): Promise<Answer> {
  const { session, holder } = page.data;
  const room = wishes.take(holderKey(holder));
  if (room === 'over') {
    page.emit('gone', 'tooMany');
    page.disconnect(true);
  }
  if (room !== 'ok') return { ok: false, refusal: { code: 'tooMany' } };
  const read = wishSchema.safeParse(message);
  if (!read.success) return malformed(read.error.issues);
  const { id, wants } = read.data;
  if (holder.role === 'wall') return { ok: false, refusal: { code: 'notYours' } };
  const intention = (holder.role === 'person' ? personIntention : facilitatorIntention).safeParse(wants);
  if (!intention.success) return malformed(intention.error.issues);
  const wish = (
    holder.role === 'person'
      ? { who: 'person', person: holder.person, wants: intention.data }
      : { who: 'facilitator', wants: intention.data }
  ) as Wish;
  try {
    const outcome = await session.act(wish, id);
    if (!outcome.ok) return outcome;
    if (!outcome.grew) tellNothing(page, id);
    return { ok: true };
  } catch (error) {
    if (error instanceof Gone) return { ok: false, refusal: { code: 'tooLate' } };
    throw error;
  }
}

function malformed(issues: readonly { path: PropertyKey[]; message: string }[]): Answer {
  const [issue] = issues;
  const where = (issue?.path.join('.') ?? '').slice(0, longestQuote);
  const what = (issue?.message ?? 'unreadable').slice(0, longestQuote);
  return { ok: false, refusal: { code: 'malformed', where, what } };
}
