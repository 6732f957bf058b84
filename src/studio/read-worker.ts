import type { Files } from '../scenario/open-file.ts';
import { answerInWorker } from '../web/answer-in-worker.ts';
import { tellNews } from './news.ts';
import { readWork } from './read-work.ts';

const newsIn = tellNews();

/** Reads drafts beside the page, so that typing never waits. */
answerInWorker((files: Files) => newsIn(readWork(files)));
