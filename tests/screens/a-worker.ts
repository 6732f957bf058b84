import type { DeskWorker } from '../../src/web/worker-desk.ts';

/** A worker's thread in this one: it answers by `work`, which may tell its share, or reports an error. */
export function aWorker<Question>(
  work: (asked: Question, onShare: (share: number) => void) => unknown,
): DeskWorker & { ended: boolean } {
  const target = new EventTarget();
  const tell = (data: object) => target.dispatchEvent(new MessageEvent('message', { data }));
  return {
    ended: false,
    addEventListener: target.addEventListener.bind(target) as DeskWorker['addEventListener'],
    removeEventListener: target.removeEventListener.bind(target) as DeskWorker['removeEventListener'],
    terminate() {
      this.ended = true;
    },
    postMessage({ id, question }: { id: number; question: Question }) {
      queueMicrotask(() => {
        if (this.ended) return;
        try {
          tell({ id, answer: work(question, (share) => tell({ id, share })) });
        } catch {
          target.dispatchEvent(new Event('error'));
        }
      });
    },
  };
}
