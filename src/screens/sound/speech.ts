/** Milliseconds after which it is asked again whether a voice has ended; browsers do not tell. */
const again = 400;

/** Whether the browser reads something aloud. It is asked when something happens, and then until the voice ends. */
export class Speech {
  speaking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #onChange: () => void;

  /** @param onChange told when a voice is heard to have begun or ended */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Looks now. */
  look(): void {
    clearTimeout(this.#timer);
    const speaks = globalThis.speechSynthesis?.speaking ?? false;
    if (speaks) this.#timer = setTimeout(() => this.look(), again);
    if (speaks === this.speaking) return;
    this.speaking = speaks;
    this.#onChange();
  }
}
