import { useEffect, useRef, useState } from 'preact/hooks';
import type { View } from '../../crisis/view-type.ts';
import type { ScenarioBundle } from '../../scenario/read.ts';
import { wearsMask } from '../../screens/shown.ts';
import { heardStage } from '../../screens/sound/heard-stage.ts';
import { loadDesk } from '../../screens/sound/load-desk.ts';
import { type Place, sceneIn } from '../../screens/sound/scene.ts';
import { SoundDoor } from '../../screens/sound/sound-door.ts';
import { type Standing, stepEffects } from '../../screens/sound/step-effects.ts';
import { noStage } from '../../screens/stage/stage-handle.ts';
import type { PageProps } from '../props.ts';
import type { MePart, SessionPart } from '../session/parts/part-types.ts';
import type { SeatPageName } from './page-of.ts';

const places: Readonly<Record<SeatPageName, Place>> = {
  lobby: 'away',
  noPlace: 'away',
  between: 'epilogue',
  brief: 'brief',
  room: 'room',
  resolution: 'resolution',
  gallery: 'brief',
  debrief: 'away',
};

/** What a seat hears, and the picture that tells how far the capitals are apart: there is no other in a class. */
export function useSeatSound(settings: PageProps['settings']) {
  const [heard] = useState(() => {
    const sound = new SoundDoor(settings, loadDesk);
    return { sound, stage: heardStage(noStage, (rupture) => sound.setRupture(rupture)) };
  });
  useEffect(() => heard.sound.setVolumes(settings), [heard, settings]);
  useEffect(() => () => heard.sound.close(), [heard]);
  return heard;
}

interface HeardSeat {
  page: SeatPageName;
  real: ScenarioBundle;
  session: SessionPart;
  me: MePart;
  game: View | undefined;
  draft: Standing['draft'];
}

/** Lets be heard what happens at a seat. */
export function useHeardSeat(sound: SoundDoor, { page, real, session, me, game, draft }: HeardSeat): void {
  const now: Standing = { place: places[page], view: game, draft };
  const before = useRef(now);
  const { place } = me;
  const mine = place && 'seat' in place && place.seat !== '' ? place.seat : undefined;
  const masked = wearsMask({ bundle: real, session, screen: page });
  useEffect(() => {
    sound.setScene(sceneIn(real.scenario, game, now.place, masked || mine === undefined ? [] : [mine]));
  }, [sound, now.place, masked, mine, game, real]);
  useEffect(() => {
    const was = before.current;
    before.current = now;
    sound.play(...stepEffects(was, now));
  });
}
