import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Choosing, ScreenProps } from '../../../screens/screen.ts';
import { useStore } from '../../../web/use-store.ts';
import { ClassClock } from '../class-clock.ts';
import { MirrorSeal } from '../mirror/MirrorSeal.tsx';
import { mirroredNow } from '../mirror/mirrored.ts';
import { SeatAside } from '../SeatAside.tsx';
import { type SeatContext, useSeat } from '../seat-context.ts';
import { ChooseButtons } from '../team/ChooseButtons.tsx';
import { ReadButton } from '../team/ReadButton.tsx';
import { TeamSeal } from '../team/TeamSeal.tsx';
import { wallTime } from '../wall-time.ts';

/** What the game's screens get at a seat; undefined while there is no game to see. */
export function useScreenProps(): ScreenProps | undefined {
  const seat = useSeat();
  const countdown = useClassClock(seat);
  const { orders, before } = useStore(seat.draft.store);
  const leaning = useLeaning(seat);
  const { shell, bundle, words, view, draft, parts, wish, me } = seat;
  if (!view) return undefined;
  const mirror = me.place?.as === 'mirror';
  return {
    ...shell,
    aside: h(SeatAside, {}),
    bundle,
    words,
    // A mirror has sealed when it has, and not when the team it follows has.
    view: mirror ? { ...view, sealed: mirroredNow(parts.mine, view) } : view,
    audience: 'seat',
    go() {},
    dispatch(event) {
      if (event.type === 'advance') void wish({ do: 'ready' });
      return undefined;
    },
    draft: orders,
    setDraft: (next) => draft.set(next),
    undoDraft: before && (() => draft.undo()),
    sealButtons: mirror ? MirrorSeal : TeamSeal,
    choosing: { ...leaning, Buttons: ChooseButtons },
    readButton: ReadButton,
    rivalThinks: view.phase === 'briefing' ? !view.otherHasChosen : false,
    countdown,
  };
}

/** The must-have that the team leans to; one's own word shows at once, until the server has it or somebody says another. */
function useLeaning({ parts, wish, me }: SeatContext): Pick<Choosing, 'leaning' | 'lean'> {
  const { team } = parts;
  const [own, setOwn] = useState<{ mustHave: string; version: number }>();
  return {
    leaning: own && own.version === team?.version ? own.mustHave : team?.leaning,
    lean(mustHave) {
      if (me.place?.as !== 'delegate' || !team) return;
      setOwn({ mustHave, version: team.version });
      void wish({ do: 'lean', mustHave }).then((ok) => !ok && setOwn(undefined));
    },
  };
}

/** The clock of the table that a seat is at. */
export function useClassClock({ parts, connection }: SeatContext): ClassClock {
  const [clock] = useState(() => new ClassClock(wallTime));
  const { clock: part } = parts;
  const { clockAhead } = connection.store.value;
  useEffect(() => clock.set(part, clockAhead), [clock, part, clockAhead]);
  useEffect(() => () => clock.stop(), [clock]);
  return clock;
}
