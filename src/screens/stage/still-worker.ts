import { answerInWorker } from '../../web/answer-in-worker.ts';
import { paintStill } from './paint-still.ts';

/** Paints the map beside the page, which has words to show meanwhile. */
answerInWorker(paintStill);
