import type { Section, Settings } from './section.ts';

/** The parts of the bench, in the order in which they are told: each is loaded only where it runs. */
export const parts: Readonly<
  Record<string, () => Promise<(settings: Settings) => Section | Promise<Section>>>
> = {
  kernel: async () => (await import('./parts/kernel.ts')).kernelPart,
  boardgame: async () => (await import('./parts/boardgame.ts')).boardgamePart,
  machine: async () => (await import('./parts/machine.ts')).machinePart,
  scaling: async () => (await import('./parts/scaling.ts')).scalingPart,
  studio: async () => (await import('./parts/studio.ts')).studioPart,
  'first-view': async () => (await import('./parts/first-view.ts')).firstViewPart,
  lighthouse: async () => (await import('./parts/lighthouse.ts')).lighthousePart,
  'at-rest': async () => (await import('./parts/at-rest.ts')).atRestPart,
  frames: async () => (await import('./parts/frames.ts')).framesPart,
  heap: async () => (await import('./parts/heap.ts')).heapPart,
  classroom: async () => (await import('./parts/classroom.ts')).classroomPart,
  'classroom-two': async () => (await import('./parts/classroom-two.ts')).classroomTwoPart,
  thinking: async () => (await import('./parts/rival.ts')).thinkingPart,
  strength: async () => (await import('./parts/rival.ts')).strengthPart,
};
