import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

// The package's own entry loads its WebAssembly in a way only bundlers understand; this is the same by hand.
type Engine = import('@prisma/schema-engine-wasm').SchemaEngine;
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
 * Runs `use` with Prisma's schema engine (the WebAssembly build: the native one is not on npm) connected to
 * a database, and closes the connection afterwards. Errors of the engine come out as Error with its words.
 */
export async function withSchemaEngine<T>(databaseUrl: string, use: (engine: Engine) => Promise<T>): Promise<T> {
  const { SchemaEngine } = await (loaded ??= loadWasm());
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  pool.on('error', () => undefined);
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool));
    const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
    return await use(engine);
  } finally {
    await pool.end();
  }
}
