/** How far ahead of now a common beginning lies, in seconds: enough to say to every layer when it is. */
const ahead = 0.05;

/**
 * Lets everything that begins in a call begin at one time of the audio clock. That clock moves on while a script runs, and
 * Howler only knows "now": for as long as the call lasts it is told the same now each time, and what it starts waits for it.
 */
export function atOnce(context: BaseAudioContext, begin: () => void): void {
  const at = context.currentTime + ahead;
  const create = context.createBufferSource.bind(context);
  Object.defineProperty(context, 'currentTime', { configurable: true, get: () => at });
  context.createBufferSource = () => {
    const node = create();
    const start = node.start.bind(node);
    node.start = (_, offset, seconds) => start(at, offset, seconds);
    return node;
  };
  try {
    begin();
  } finally {
    Reflect.deleteProperty(context, 'currentTime');
    Reflect.deleteProperty(context, 'createBufferSource');
  }
}
