import { workerData } from 'node:worker_threads';

// Runs beside the program, whose own thread is inside a library most of the time: what the library takes in memory
// or time is seen from here. Node's own limits know nothing of memory outside its heap.
const { memoryLimit, timeLimit } = workerData as { memoryLimit: number; timeLimit: number };
const begun = performance.now();

setInterval(() => {
  const over = process.memoryUsage.rss() > memoryLimit || performance.now() - begun > timeLimit;
  if (over) process.kill(process.pid, 'SIGKILL');
}, 20);
