import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answer } from '../protocol/wire.ts';
import type { Hub } from './hub.ts';
import type { Pages } from './pages.ts';

/** What a server counts of itself, for Prometheus. Nothing of it names a person or a session. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #wishes = new Counter({
    name: 'standoff_wishes_total',
    help: 'Wishes of people and facilitators by what they came to: done, refused, malformed, tooMany, tooLate.',
    labelNames: ['outcome'],
    registers: [this.#registry],
  });
  readonly #append = new Histogram({
    name: 'standoff_log_append_seconds',
    help: 'How long it takes until what was wished stands in the log on disk.',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.#registry],
  });

  /** @param pages the pages that are open here; undefined before any can be */
  constructor(hub: Hub, pages: () => Pages | undefined) {
    collectDefaultMetrics({ register: this.#registry });
    new Gauge({
      name: 'standoff_sessions_open',
      help: 'Sessions that this process keeps ready.',
      registers: [this.#registry],
      collect() {
        this.set(hub.size);
      },
    });
    new Gauge({
      name: 'standoff_pages_connected',
      help: 'Pages of people, facilitators and walls that are connected to this process.',
      labelNames: ['role'],
      registers: [this.#registry],
      collect() {
        this.reset();
        for (const { data } of pages()?.of('/').sockets.values() ?? []) this.inc({ role: data.holder.role });
      },
    });
  }

  /** A wish was answered. */
  answered(answer: Answer): void {
    this.#wishes.inc({ outcome: outcomeOf(answer) });
  }

  /** Events were written. @param seconds since they were handed over */
  appended(seconds: number): void {
    this.#append.observe(seconds);
  }

  get type(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }
}

function outcomeOf(answer: Answer): string {
  if (answer.ok) return 'done';
  const { code } = answer.refusal;
  return code === 'malformed' || code === 'tooMany' || code === 'tooLate' ? code : 'refused';
}
