import { rivalAnswer } from '../rival/rival-answer.ts';
import { answerInWorker } from '../web/answer-in-worker.ts';

/** Runs beside the page, so that the page never waits while the computer's delegation thinks. */
answerInWorker(rivalAnswer);
