import autocannon from 'autocannon';

/** What one run of load gave. */
export interface LoadResult {
  requestsPerSecond: number;
  /** milliseconds */
  p95: number;
  /** answers that were no page: the figures are worthless when there are any */
  failures: number;
}

/** How a run is made; the process is handed it as JSON. */
export interface LoadOptions {
  url: string;
  headers: Record<string, string>;
  connections: number;
  seconds: number;
}

function run({ url, headers, connections, seconds }: LoadOptions): Promise<LoadResult> {
  const times: number[] = [];
  let failures = 0;
  return new Promise((resolve, reject) => {
    const instance = autocannon(
      { url, headers, connections, duration: seconds },
      (error: Error | null, result) => {
        if (error) return reject(error);
        times.sort((a, b) => a - b);
        resolve({
          requestsPerSecond: times.length / result.duration,
          p95: times[Math.floor(times.length * 0.95)] ?? Number.NaN,
          failures: failures + result.errors + result.timeouts,
        });
      },
    );
    instance.on('response', (_client, status, _bytes, milliseconds) => {
      times.push(milliseconds);
      if (status !== 200) failures += 1;
    });
  });
}

// A process of its own: the load must not share a thread with what it measures.
const given = JSON.parse(process.argv[2] ?? '{}') as LoadOptions;
console.log(JSON.stringify(await run(given)));
