import { answerInWorker } from '../../web/answer-in-worker.ts';
import { reachWork } from './reach-work.ts';

/** Plays beside the page, so that typing never waits. */
answerInWorker(reachWork);
