import { answerInWorker } from '../../web/answer-in-worker.ts';
import { allAtOnce } from './look-back.ts';
import { type NotesQuestion, notesWork } from './notes-work.ts';

/** Asks the computer's delegation again, step by step, what it thought in a finished game. */
answerInWorker((question: NotesQuestion, onShare) => allAtOnce(notesWork(question), onShare));
