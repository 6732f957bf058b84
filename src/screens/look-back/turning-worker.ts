import { answerInWorker } from '../../web/answer-in-worker.ts';
import { allAtOnce } from './look-back.ts';
import { type TurningQuestion, turningWork } from './turning-work.ts';

/** Plays a finished game on from each of its steps beside the page, some thousands of times. */
answerInWorker((question: TurningQuestion, onShare) => allAtOnce(turningWork(question), onShare));
