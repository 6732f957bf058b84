import { Decoder, Encoder, PacketType } from 'socket.io-parser';

/** Socket.IO's parser for one page, which reads what it is told while nobody waits, or when it is asked to. */
export interface LateParser {
  /** For Socket.IO's client. */
  parser: { Encoder: typeof Encoder; Decoder: typeof Decoder };
  /** From here on what is told is kept unread while somebody waits; answers are read at once. */
  keep(): void;
  /** Reads what was kept. */
  read(): void;
}

/**
 * Of nine hundred pages on one core each would read what it is told while another waits for its answer, and that would be
 * taken for the server's time.
 * @param isWaited whether somebody waits
 */
export function lateParser(isWaited: () => boolean): LateParser {
  let own: Decoder | undefined;
  let unread: string[] = [];
  let keeps = false;
  class LateDecoder extends Decoder {
    constructor() {
      super();
      own = this;
    }

    override add(message: unknown): void {
      const isTold = typeof message === 'string' && message.startsWith(`${PacketType.EVENT}`);
      if (isTold && keeps && (isWaited() || unread.length > 0)) unread.push(message);
      else super.add(message);
    }
  }
  return {
    parser: { Encoder, Decoder: LateDecoder },
    keep() {
      keeps = true;
    },
    read() {
      const late = unread;
      unread = [];
      keeps = false;
      for (const message of late) own?.add(message);
      keeps = true;
    },
  };
}
