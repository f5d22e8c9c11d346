/** Runs the tests of one bundle, in a thread that can be ended when a fault makes it go on for ever. */
import { parentPort, workerData } from 'node:worker_threads';
import { harness } from './harness.mjs';

process.on('unhandledRejection', () => parentPort.postMessage({ tried: 0, failed: [{ name: 'unhandled', message: 'rejection' }] }));
const run = harness();
try {
  await import(`data:text/javascript;base64,${Buffer.from(workerData.code).toString('base64')}`);
  const { options } = workerData;
  parentPort.postMessage(await run(options));
} catch (error) {
  parentPort.postMessage({ tried: 0, failed: [{ name: 'start', message: String(error).slice(0, 300) }] });
}
