import { answerInWorker } from '../web/answer-in-worker.ts';
import { rivalAnswer } from './rival-answer.ts';

/** Runs beside the page, so that the page never waits while the computer's delegation thinks. */
answerInWorker(rivalAnswer);
