import { answerInWorker } from '../web/answer-in-worker.ts';
import { readWork } from './read-work.ts';

/** Reads drafts beside the page, so that typing never waits. */
answerInWorker(readWork);
