import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';

// The package's own entry loads its WebAssembly in a way only bundlers understand; this is the same by hand.
type WasmModule = typeof bindings & { __wbg_set_wasm(exports: WebAssembly.Exports): void };

/** No table is excluded: tables outside the `public` schema are not looked at to begin with. */
export const everything = { externalTables: [], externalEnums: [] };

let loaded: Promise<WasmModule> | undefined;

async function loadWasm(): Promise<WasmModule> {
  const glue = bindings as WasmModule;
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const bytes = fs.readFileSync(path.join(path.dirname(entry), 'schema_engine_bg.wasm'));
  const imports = { './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue;
}

/**
 * The adapter for PostgreSQL, mended: its own way with a script is to cut it at every semicolon, also those
 * inside a function's body. The server takes a script whole, as one transaction.
 */
function adapterFactory(pool: pg.Pool, onFailure: (error: Error) => void) {
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    adapter.executeScript = async (script) => {
      try {
        await pool.query(script);
      } catch (error) {
        onFailure(error as Error);
        throw error;
      }
    };
    return adapter;
  };
  return bindMigrationAwareSqlAdapterFactory(factory);
}

/**
 * Runs `use` with Prisma's schema engine (the WebAssembly build: the native one is not on npm) connected to
 * a database, and closes the connection afterwards. Throws an Error with the engine's or the server's words.
 * The engine leaves a timer of 10 s behind (its patience for the migration lock): a command line that is done
 * must call process.exit.
 */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const wasm = await (loaded ??= loadWasm());
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  pool.on('error', () => undefined);
  let serverError: Error | undefined;
  try {
    const adapter = adapterFactory(pool, (error) => (serverError = error));
    const engine = await wasm.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
    return await use(engine);
  } catch (error) {
    const engineWords = error instanceof Error ? error.message : String(error);
    throw serverError ? new Error(`${serverError.message}\n${engineWords}`, { cause: serverError }) : error;
  } finally {
    await pool.end();
  }
}
