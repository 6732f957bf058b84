/** Answers a `WorkerDesk` from a worker's thread. `work` may tell how far it has come, 0..1. */
export function answerInWorker<Question, Answer>(
  work: (question: Question, onShare: (share: number) => void) => Answer,
): void {
  self.onmessage = ({ data }: MessageEvent<{ id: number; question: Question }>) => {
    const { id, question } = data;
    const answer = work(question, (share) => self.postMessage({ id, share }));
    self.postMessage({ id, answer });
  };
}
