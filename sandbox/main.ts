import path from 'node:path';
import { writeEnvFile } from './env-file';
import { startSandbox } from './start-sandbox';

// The sandbox alone, in the foreground: node --import tsx sandbox/main.ts [folder]
const dataDir = path.resolve(process.argv[2] ?? '.sandbox');

try {
  const sandbox = await startSandbox({ dataDir });
  const file = writeEnvFile(dataDir, sandbox.env);
  for (const [name, address] of Object.entries(sandbox.addresses))
    console.log(`${name.padEnd(13)} ${address}`);
  console.log(`\nFor another shell: source ${file}\nCtrl+C stops it.`);
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void sandbox.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
