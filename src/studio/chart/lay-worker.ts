import { answerInWorker } from '../../web/answer-in-worker.ts';
import type { LaneSizes } from './lane-shape.ts';
import { layOut } from './lay-out.ts';

/** Lays lanes out beside the page: a large scenario's take half a second. */
answerInWorker((lanes: readonly LaneSizes[]) => lanes.map(layOut));
