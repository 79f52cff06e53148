import { registerHooks } from 'node:module';

// Loaded before child.ts. Node runs TypeScript by itself but wants endings in imports, which this project leaves out;
// tsx, which everything else runs on, needs to write files and start processes, and this process may do neither.
const folder = new URL('.', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const ours = specifier.startsWith('./') && context.parentURL?.startsWith(folder);
    return next(ours ? `${specifier}.ts` : specifier, context);
  },
});
