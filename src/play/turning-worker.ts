import { answerInWorker } from './answer-in-worker.ts';
import { turningAnswer } from './turning-answer.ts';

/** Plays a finished game on from each of its steps beside the page, some thousands of times. */
answerInWorker(turningAnswer);
