import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutant } from './mutate.ts';
import { type Heard, readMutants } from './run.ts';

// `npm run mutate -- --count 100000`: reads so many broken scenarios, and says what became of them.
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    from: { type: 'string', default: '1' },
    /** Writes the slowest and every faulty one here, to be looked at and kept. */
    worst: { type: 'string' },
  },
});
const [count, from] = [Number(values.count), Number(values.from)];

const kept = 20;
let slowest: Heard[] = [];
const faults: Heard[] = [];
const kinds = new Map<string, { count: number; took: number; most: number }>();
let [read, heap] = [0, 0];

const started = performance.now();
await readMutants(from, count, (heard) => {
  read += 1;
  heap = Math.max(heap, heard.heap);
  if (heard.fault !== undefined) faults.push(heard);
  slowest = [...slowest, heard].sort((one, two) => two.took - one.took).slice(0, kept);
  const kind = kinds.get(heard.kind) ?? { count: 0, took: 0, most: 0 };
  kinds.set(heard.kind, {
    count: kind.count + 1,
    took: kind.took + heard.took,
    most: Math.max(kind.most, heard.took),
  });
  if (read % 500 === 0)
    process.stderr.write(
      `${read} read, ${faults.length} faults, worst ${Math.round(slowest[0]?.took ?? 0)} ms, ${Math.round(heap / 1e6)} MB\n`,
    );
});

const seconds = Math.round((performance.now() - started) / 1000);
const lines = [
  `${read} mutants, numbers ${from} to ${from + count - 1}, in ${seconds} s: ${faults.length} faults; heap at most ${Math.round(heap / 1e6)} MB`,
  ...[...kinds].map(
    ([kind, { count: times, took, most }]) =>
      `${kind.padEnd(12)} ${String(times).padStart(7)}  mean ${(took / times).toFixed(1)} ms, most ${most.toFixed(0)} ms`,
  ),
  ...faults.map(({ number, kind, file, fault }) => `fault ${number} ${kind} ${file}: ${fault}`),
];
process.stdout.write(`${lines.join('\n')}\n`);

if (values.worst !== undefined) {
  mkdirSync(values.worst, { recursive: true });
  for (const { number, took, fault } of [...slowest, ...faults]) {
    const { kind, file, files } = mutant(number);
    const name = `${kind}-${number}.${file.replace('/', '-')}`;
    process.stdout.write(`${name}  ${took.toFixed(0)} ms${fault === undefined ? '' : '  faulty'}\n`);
    writeFileSync(join(values.worst, name), files[file] ?? '');
  }
}
process.exitCode = faults.length > 0 ? 1 : 0;
