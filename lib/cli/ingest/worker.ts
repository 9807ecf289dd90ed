import { parentPort } from 'node:worker_threads';
import type { Task } from './protocol';
import { runTask } from './tasks';

/** A worker of `ingest`: does one task after the other, in the order they come. */
const port = parentPort;
if (!port) throw new Error('worker.ts is started by pool.ts');

let before: Promise<void> = Promise.resolve();
port.on('message', (task: Task) => {
  before = before.then(async () => port.postMessage(await runTask(task)));
});
port.postMessage({ kind: 'ready' });
