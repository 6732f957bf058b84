import { expect, test } from 'vitest';
import type { JournalEvent } from '../../src/crisis/journal.ts';
import type { Session } from '../../src/play/session.ts';
import { type FlowParts, GameFlow } from '../../src/play/shell/game-flow.ts';
import { firstShellState, type ShellState } from '../../src/play/shell/shell-state.ts';
import { sittingOf } from '../../src/play/sitting-of.ts';
import { rivalAnswer } from '../../src/rival/rival-answer.ts';
import { Countdown } from '../../src/screens/countdown.ts';
import { allAtOnce } from '../../src/screens/look-back/look-back.ts';
import { notesQuestions } from '../../src/screens/look-back/notes-desk.ts';
import { notesWork } from '../../src/screens/look-back/notes-work.ts';
import { Speaker } from '../../src/screens/notices/speaker.ts';
import { translator } from '../../src/web/i18n.ts';
import type { Settings } from '../../src/web/settings.ts';
import { Store } from '../../src/web/store.ts';
import { aSession, bundle, chooses, inRoom, seals } from './a-session.ts';

const settings: Settings = {
  language: 'en',
  theme: 'dark',
  textSize: 100,
  motion: 'less',
  countdown: 'off',
  seated: [],
  shortcuts: 'on',
  sound: 'off',
  soundInClass: 'off',
  scoreVolume: 40,
  effectsVolume: 60,
  wording: 'full',
  guided: true,
};

/** A page without a browser: everything the flow needs, and what it did with it. */
async function aPage(ask: FlowParts['ask'] = async (question) => rivalAnswer(question)) {
  const store = new Store(firstShellState(settings, await translator('en')));
  let wake: (() => void) | undefined;
  let now = 0;
  const countdown = new Countdown({
    now: () => now,
    after(_, call) {
      wake = call;
      return () => {
        wake = undefined;
      };
    },
  });
  const kept: Session[] = [];
  const flow = new GameFlow({
    store,
    countdown,
    ask,
    speaker: new Speaker(store),
    keep: (session) => kept.push(session),
    away: () => false,
    newId: () => 'new',
  });
  const passTime = (seconds: number) => {
    now += seconds * 1000;
    wake?.();
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return { store, flow, kept, passTime, settled };
}

const screen = ({ store }: { store: Store<ShellState> }) => store.value.screen;

test('the rival is asked at the start of each step, and the step closes when both have sealed', async () => {
  const page = await aPage();
  page.flow.enter(bundle, aSession());
  expect(screen(page)).toBe('brief');
  await page.settled();
  page.flow.dispatch(chooses('alba'));
  expect(screen(page)).toBe('room');
  expect(page.store.value.rivalThinks).toBe(true);
  await page.settled();
  expect(page.store.value.rivalThinks).toBe(false);
  page.flow.dispatch(seals('alba'));
  expect(screen(page)).toBe('resolution');
  page.flow.dispatch({ type: 'advance' });
  expect(screen(page)).toBe('room');
});

test('a third party with a seat is asked after the other side, and the step closes when it has sealed too', async () => {
  const asked: string[] = [];
  const page = await aPage(async (question) => {
    asked.push(`${question.view.seat} knows ${question.view.meters['cala.capital']}`);
    return rivalAnswer(question);
  });
  page.flow.enter(bundle, aSession(undefined, { parties: ['cala'] }));
  await page.settled();
  page.flow.dispatch(chooses('alba'));
  page.flow.dispatch(seals('alba'));
  expect(screen(page)).toBe('room');
  expect(page.store.value.rivalThinks).toBe(true);
  await page.settled();
  expect(screen(page)).toBe('resolution');
  expect(asked).toEqual(['boria knows undefined', 'boria knows undefined', 'cala knows 4']);
  expect(page.store.value.session?.game.state.done).toHaveProperty('cala.watch');
});

test('two people at one device play with a third party that the computer plays', async () => {
  const page = await aPage();
  page.flow.enter(bundle, aSession({ kind: 'shared' }, { parties: ['cala'] }));
  for (const seat of ['alba', 'boria']) {
    page.flow.confirm();
    page.flow.dispatch(chooses(seat));
  }
  await page.settled();
  expect(Object.keys(page.store.value.session?.game.state.sealed ?? {})).toEqual(['cala']);
  for (const seat of ['alba', 'boria']) {
    expect(screen(page)).toBe('handover');
    page.flow.confirm();
    page.flow.dispatch(seals(seat));
  }
  expect(screen(page)).toBe('resolution');
});

test('where a third party gives no answer, its standing instruction acts and the game goes on', async () => {
  const page = await aPage(async (question) => {
    if (question.view.seat === 'cala') throw new Error('no answer');
    return rivalAnswer(question);
  });
  page.flow.enter(bundle, inRoom(aSession(undefined, { parties: ['cala'] })));
  page.flow.dispatch(seals('alba'));
  await page.settled();
  expect(screen(page)).toBe('resolution');
  expect(page.store.value.session?.game.state.sealed.cala).toMatchObject({ standing: true });
});

test('every step is kept', async () => {
  const page = await aPage();
  page.flow.enter(bundle, inRoom(aSession()));
  await page.settled();
  page.flow.dispatch(seals('alba'));
  expect(page.kept.at(-1)).toBe(page.store.value.session);
});

test('a refusal goes back to whoever asked, and nothing else happens', async () => {
  const page = await aPage();
  page.flow.enter(bundle, aSession());
  expect(page.flow.dispatch(seals('alba'))?.code).toBe('wrongPhase');
  expect(screen(page)).toBe('brief');
});

test('an answer that comes when another game is open is let fall', async () => {
  let answer: (event: JournalEvent) => void = () => {};
  const page = await aPage(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  page.flow.enter(bundle, inRoom(aSession()));
  const late = answer;
  const other = { ...aSession(), id: 'another' };
  page.flow.enter(bundle, other);
  late(seals('boria'));
  await page.settled();
  expect(page.store.value.session?.game.journal.events).toEqual([]);
});

test('a rival that fails is replaced by its standing instruction, and the reader is told', async () => {
  const page = await aPage(() => Promise.reject(new Error('no answer')));
  page.flow.enter(bundle, inRoom(aSession()));
  await page.settled();
  page.flow.dispatch(seals('alba'));
  expect(screen(page)).toBe('resolution');
  expect(page.store.value.notices[0]?.text).toMatch(/standing instruction/);
});

test('strict time that runs out lets the standing instruction act and says so', async () => {
  const page = await aPage();
  page.flow.enter(bundle, inRoom(aSession(undefined, { countdown: 'strict' })));
  await page.settled();
  page.passTime(1000);
  expect(screen(page)).toBe('resolution');
  expect(page.store.value.notices[0]?.text).toMatch(/standing instruction/);
});

test('gentle time that runs out changes nothing', async () => {
  const page = await aPage();
  page.flow.enter(bundle, inRoom(aSession(undefined, { countdown: 'gentle' })));
  await page.settled();
  page.passTime(1000);
  expect(screen(page)).toBe('room');
  expect(page.store.value.notices).toEqual([]);
});

test('a reader who went back to the title is not called away from it by the rival', async () => {
  const page = await aPage();
  page.flow.enter(bundle, inRoom(aSession()));
  page.flow.leave();
  page.store.set({ screen: 'title' });
  await page.settled();
  expect(screen(page)).toBe('title');
  page.flow.comeBack();
  expect(screen(page)).toBe('room');
});

test('a strict clock runs on while the reader is on the title, a gentle one stands still', async () => {
  for (const [countdown, place] of [
    ['strict', 'resolution'],
    ['gentle', 'room'],
  ] as const) {
    const page = await aPage();
    page.flow.enter(bundle, inRoom(aSession(undefined, { countdown })));
    await page.settled();
    page.flow.leave();
    page.store.set({ screen: 'title' });
    page.passTime(1000);
    expect(screen(page)).toBe('title');
    page.flow.comeBack();
    expect(screen(page)).toBe(place);
  }
});

test('screen readers are told once when little time is left', async () => {
  const page = await aPage();
  page.flow.enter(bundle, inRoom(aSession(undefined, { countdown: 'gentle' })));
  await page.settled();
  page.passTime(160);
  expect(page.store.value.spoken.text).toBe('20 seconds left for this step.');
});

test('the rival is asked in a way that can be asked again: its notes open with the orders it gave', async () => {
  const page = await aPage();
  page.flow.enter(bundle, aSession({ kind: 'computer', seat: 'alba', level: 2 }));
  await page.settled();
  page.flow.dispatch(chooses('alba'));
  const state = () => page.store.value.session?.game.state;
  while (state()?.phase !== 'debrief') {
    await page.settled();
    const decides = state()?.phase === 'deliberation' && state()?.round === 3 && state()?.step === 2;
    const orders = decides ? { decision: 'announce' as const } : {};
    page.flow.dispatch(
      state()?.phase === 'deliberation' ? { type: 'seal', seat: 'alba', orders } : { type: 'advance' },
    );
  }
  const { session } = page.store.value;
  const question = session && notesQuestions(sittingOf(session))[0];
  if (!question) throw new Error('no delegation was the computer’s');
  const notes = allAtOnce(notesWork(question), () => {});
  expect(notes.length).toBe(6);
  expect(notes.filter(({ same }) => !same)).toEqual([]);
});
