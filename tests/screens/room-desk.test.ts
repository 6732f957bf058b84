import { describe, expect, test } from 'vitest';
import { forecast } from '../../src/crisis/forecast.ts';
import { plain, worded } from '../../src/crisis/offer.ts';
import { view } from '../../src/crisis/view.ts';
import { legalMoves } from '../../src/crisis/view-refusals.ts';
import { choicesOf, fitting, groupsOf } from '../../src/screens/room/choices.ts';
import { byAdviser } from '../../src/screens/room/forecast-lines.ts';
import { matterCards } from '../../src/screens/room/matter-cards.ts';
import { changeIn, course, newEntries } from '../../src/screens/room/meter-history.ts';
import { leaks, morningNews, olderNews } from '../../src/screens/room/news.ts';
import { standingLines } from '../../src/screens/room/standing-lines.ts';
import { clauseRows, positionsOf, tally, tastes } from '../../src/screens/room/table-rows.ts';
import { trackRows } from '../../src/screens/room/tracks.ts';
import { range } from '../../src/screens/text/numbers.ts';
import { having, lastDay, opened, played, small } from '../crisis/a-game.ts';

const seen = (game = opened(), seat = 'alba') => view(small, game.state, seat);
const choices = (game = opened(), channel: 'public' | 'quiet' = 'public', step = 'deliberation' as const) => {
  const mine = seen(game);
  return choicesOf(small, mine, {}, { channel, step }, legalMoves(small, mine));
};

describe('acts to choose from', () => {
  test('are the seat’s own on the channel, with why not where they may not be', () => {
    expect(choices().map(({ id, refusal }) => [id, refusal?.code])).toEqual([
      ['alba.hold', undefined],
      ['alba.giveNotice', 'conditionUnmet'],
      ['alba.vow', undefined],
      ['alba.offerTalks', undefined],
    ]);
  });

  test('when home reads are the ones made for it', () => {
    const mine = seen(played(lastDay()));
    const ids = choicesOf(small, mine, {}, { channel: 'public', step: 'homeReads' }, legalMoves(small, mine));
    expect(ids.map(({ id }) => id)).toEqual(['alba.hold', 'alba.harbourSpeech']);
  });

  test('say which fills in by itself and which is drafted', () => {
    const mine = seen();
    const drafted = choicesOf(
      small,
      mine,
      { quiet: 'alba.envoy' },
      { channel: 'quiet', step: 'deliberation' },
      {},
    );
    expect(drafted.find(({ standing }) => standing)?.id).toBe('alba.wait');
    expect(drafted.find(({ chosen }) => chosen)?.id).toBe('alba.envoy');
  });

  test('can be narrowed to those that answer an open matter', () => {
    expect(fitting(choices(), 'seizedNets').map(({ id }) => id)).toEqual(['alba.offerTalks']);
    expect(fitting(choices(), 'any').map(({ id }) => id)).toEqual(['alba.offerTalks']);
    expect(fitting(choices(), undefined)).toHaveLength(4);
  });

  test('stand in groups, outreach first, none empty', () => {
    expect(groupsOf(choices()).map(({ kind }) => kind)).toEqual(['outreach', 'statement', 'instrument']);
  });

  test('carry each adviser’s forecast under his own name', () => {
    const lines = byAdviser(forecast(small, seen(), 'alba.offerTalks'));
    expect(lines.map(({ adviser }) => adviser)).toEqual(['harbourMaster', 'envoy']);
    expect(lines[0]?.lines).toEqual([{ adviser: 'harbourMaster', meter: 'tension', low: -6, high: -2 }]);
  });
});

describe('the treaty table', () => {
  test('opens in brackets, own words apart from theirs', () => {
    const [term] = clauseRows(small, seen(), {});
    expect(term).toMatchObject({
      id: 'term',
      status: 'bracketed',
      ours: plain('end'),
      theirs: plain('renew'),
    });
    expect(tally(clauseRows(small, seen(), {}))).toEqual({ agreed: 0, locked: 0, brackets: 3 });
  });

  test('shows a clause frozen by the rupture scale, and an agreed one as agreed', () => {
    const frozen = having(opened(), { rupture: 2 });
    expect(clauseRows(small, seen(frozen), {}).map(({ status }) => status)).toContain('frozen');
    const agreed = played(opened(), { edits: [{ kind: 'accept', clause: 'duties' }] });
    expect(clauseRows(small, seen(agreed), {}).find(({ id }) => id === 'duties')?.status).toBe('agreed');
  });

  test('says which positions are not to be had yet, and which words each allows', () => {
    expect(positionsOf(small, seen(), 'term')).toEqual([
      { position: 'renew', refusal: undefined, wordings: ['conditional', 'revocable'] },
      {
        position: 'suspend',
        refusal: { code: 'positionUnmet', clause: 'term', position: 'suspend' },
        wordings: ['conditional', 'revocable'],
      },
      { position: 'end', refusal: undefined, wordings: ['conditional', 'revocable'] },
    ]);
  });

  test('tells how own blocs take to a line, and that a condition softens it', () => {
    expect(tastes(small, seen(), 'term', worded('end', []))).toEqual([
      { bloc: 'fishers', taste: -2 },
      { bloc: 'patriots', taste: 2 },
    ]);
    expect(tastes(small, seen(), 'term', worded('end', ['conditional']))[0]).toEqual({
      bloc: 'fishers',
      taste: -1,
    });
  });

  test('falls back where nothing is agreed', () => {
    const agreed = played(opened(), { edits: [{ kind: 'accept', clause: 'duties' }] });
    expect(standingLines(seen(agreed))).toContainEqual({
      clause: 'duties',
      offer: plain('kept'),
      agreed: true,
    });
    expect(standingLines(seen(agreed)).filter(({ agreed: yes }) => !yes)).toHaveLength(2);
  });
});

describe('what lies on the desk', () => {
  test('is sized by how often it was left, and names the acts that answer it', () => {
    expect(matterCards(small, seen(), 'deliberation')).toEqual([
      {
        matter: 'seizedNets',
        size: 1,
        most: 2,
        to: 'both',
        favours: 'alba',
        heavy: false,
        ours: true,
        answers: ['alba.offerTalks', 'alba.envoy'],
      },
    ]);
    const left = matterCards(small, seen(played(opened())), 'deliberation');
    expect(left.find(({ matter }) => matter === 'seizedNets')?.size).toBe(2);
  });

  test('a number’s change since the last seal is summed, and told by what weighed most', () => {
    const mine = seen(played(opened(), { public: 'alba.vow' }, { public: 'boria.raiseDuties' }));
    const fresh = newEntries(small, mine);
    const change = changeIn(fresh, 'tension');
    expect(change?.why).toMatchObject({ kind: 'move', move: 'boria.raiseDuties' });
    expect(change?.by).toBe((mine.meters.tension ?? 0) - (seen().meters.tension ?? 0));
    expect(changeIn(fresh, 'cala.trust')).toBeUndefined();
  });

  test('what moved a number before the last seal is no longer new', () => {
    const once = played(opened(), { public: 'alba.vow' }, { public: 'boria.raiseDuties' });
    const fresh = newEntries(small, seen(played(once)));
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.some(({ cause }) => cause.kind === 'move' && cause.move === 'alba.vow')).toBe(false);
  });

  test('a number’s course starts where the scenario starts it and ends where it stands', () => {
    const mine = seen(played(opened(), { public: 'alba.vow' }, { public: 'boria.raiseDuties' }));
    const way = course(mine, 'tension');
    expect(way[0]).toEqual({ round: -1, value: 30 });
    expect(way.at(-1)).toEqual({ round: 1, value: mine.meters.tension });
  });

  test('a range of one number is one number, with a true minus', () => {
    expect(range(-3, -1)).toBe('−3 … −1');
    expect(range(2, 2)).toBe('+2');
    expect(range(0, 0)).toBe('0');
  });

  test('this morning’s news and older news are kept apart, and leaks are found again', () => {
    const second = seen(played(opened()));
    expect(morningNews(second).map(({ entry }) => entry.cause)).toContainEqual({
      kind: 'happening',
      happening: 'storm',
    });
    expect(olderNews(second).map(({ round }) => round)).toEqual([0]);
    const leaked = having(opened(), {
      chronicle: [
        {
          round: 0,
          step: 0,
          seenBy: 'all',
          changes: {},
          cause: {
            kind: 'move',
            move: 'boria.envoy',
            seat: 'boria',
            channel: 'quiet',
            leaked: true,
            standing: false,
          },
        },
      ],
    });
    expect(leaks(seen(leaked))).toHaveLength(1);
    expect(leaks(second)).toHaveLength(0);
  });

  test('tracks tell where they came from, and light up while that is news', () => {
    const before = played(opened());
    const after = seen(played(before, { public: 'alba.giveNotice' }));
    expect(trackRows(small, after)[0]).toEqual({
      track: 'pact',
      state: 'noticeGiven',
      from: { state: 'inForce', round: 1 },
      fresh: true,
    });
    expect(trackRows(small, seen(before))[0]).toMatchObject({ from: undefined, fresh: false });
  });
});
