import { bed } from './bed.ts';
import { brass } from './brass.ts';
import { broken, hollow, resolved } from './endings.ts';
import { voiceNeutral } from './neutral.ts';
import type { Piece } from './piece.ts';
import { pulse } from './pulse.ts';
import { heatSeoul, voiceSeoul } from './seoul.ts';
import { strings } from './strings.ts';
import { title } from './title.ts';
import { heatTokyo, voiceTokyo } from './tokyo.ts';

/** Everything that is played from notes, by the name of its file. The first nine are layers of one piece. */
export const pieces: Readonly<Record<string, Piece>> = {
  bed,
  pulse,
  strings,
  brass,
  'voice-seoul': voiceSeoul,
  'voice-tokyo': voiceTokyo,
  'voice-neutral': voiceNeutral,
  'heat-seoul': heatSeoul,
  'heat-tokyo': heatTokyo,
  title,
  resolved,
  hollow,
  broken,
};

/** Which files a seat of that name is heard by; any other seat has the neutral voice. */
export const colours: Readonly<Record<string, { voice: string; heat?: string }>> = {
  seoul: { voice: 'voice-seoul', heat: 'heat-seoul' },
  tokyo: { voice: 'voice-tokyo', heat: 'heat-tokyo' },
  '': { voice: 'voice-neutral' },
};
