import { type RivalQuestion, rivalAnswer } from './rival-answer.ts';

/** Runs beside the page, so that the page never waits while the computer's delegation thinks. */
self.onmessage = ({ data }: MessageEvent<{ id: number; question: RivalQuestion }>) => {
  self.postMessage({ id: data.id, event: rivalAnswer(data.question) });
};
