import type { Files } from '../../scenario/open-file.ts';
import { readScenario } from '../../scenario/read.ts';
import type { Read } from './scenarios.ts';

/** Reads a scenario where nobody waits for it. */
export default function read(files: Files): Read {
  const reading = readScenario(files);
  return reading.ok ? { ok: true, bundle: reading.bundle } : reading;
}
