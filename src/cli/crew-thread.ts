import { parentPort } from 'node:worker_threads';
import { workDesk } from '../lab/work-desk.ts';

const hear = workDesk((answer) => parentPort?.postMessage(answer));
parentPort?.on('message', hear);
