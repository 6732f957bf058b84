import bench from '../../../assets/emblems/bench.svg?raw';
import bridge from '../../../assets/emblems/bridge.svg?raw';
import clockTower from '../../../assets/emblems/clockTower.svg?raw';
import desk from '../../../assets/emblems/desk.svg?raw';
import doubleRoof from '../../../assets/emblems/doubleRoof.svg?raw';
import glassHall from '../../../assets/emblems/glassHall.svg?raw';
import hall from '../../../assets/emblems/hall.svg?raw';
import hippedRoof from '../../../assets/emblems/hippedRoof.svg?raw';
import mirror from '../../../assets/emblems/mirror.svg?raw';
import observer from '../../../assets/emblems/observer.svg?raw';
import portico from '../../../assets/emblems/portico.svg?raw';
import press from '../../../assets/emblems/press.svg?raw';
import tower from '../../../assets/emblems/tower.svg?raw';
import type { Emblem } from '../../scenario/emblems.ts';

/** Offices that are no seat of government: a home's blocs, and the roles of a class. */
type Office = 'bench' | 'press' | 'observer' | 'mirror' | 'desk';

export type EmblemName = Emblem | Office;

/** Our own drawings of offices, as markup. */
export const emblems: Readonly<Record<EmblemName, string>> = {
  ...{ hippedRoof, glassHall, portico, doubleRoof, clockTower, bridge, tower, hall },
  ...{ bench, press, observer, mirror, desk },
};
