import { answerInWorker } from '../../web/answer-in-worker.ts';
import { balanceWork } from './balance-work.ts';

/** Plays games beside the page, so that typing never waits. */
answerInWorker(balanceWork());
