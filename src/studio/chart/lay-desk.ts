import { WorkerDesk } from '../../web/worker-desk.ts';
import type { LaneShape, LaneSizes } from './lane-shape.ts';

/** How lanes lie: asked of a worker, each lane once for as long as its words stay the same. */
export class LayDesk {
  #worker = new WorkerDesk<readonly LaneSizes[], LaneShape[]>({
    start: () => new Worker(new URL('./lay-worker.ts', import.meta.url), { type: 'module' }),
    inPage: async (lanes) => lanes.map((await import('./lay-out.ts')).layOut),
    onBroken: () => {},
  });
  #known = new Map<string, LaneShape>();

  /** The shapes of lanes, in their order. */
  async lay(lanes: readonly LaneSizes[]): Promise<LaneShape[]> {
    const keys = lanes.map((lane) => JSON.stringify(lane));
    const open = lanes.filter((_, place) => !this.#known.has(keys[place] as string));
    const found = open.length > 0 ? await this.#worker.ask(open) : [];
    const next = new Map(open.map((lane, place) => [JSON.stringify(lane), found[place] as LaneShape]));
    const shapes = keys.map((key) => (next.get(key) ?? this.#known.get(key)) as LaneShape);
    // Only what is on the table is remembered.
    this.#known = new Map(keys.map((key, place) => [key, shapes[place] as LaneShape]));
    return shapes;
  }

  close(): void {
    this.#worker.close();
  }
}
