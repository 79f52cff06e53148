import { registerHooks } from 'node:module';

// Loaded before the programs that read what strangers sent. Node runs TypeScript by itself but wants endings in imports, which this project leaves out;
// tsx, which everything else runs on, needs to write files and start processes, and this process may do neither.
const library = new URL('../../', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const ours = specifier.startsWith('.') && context.parentURL?.startsWith(library);
    return next(ours && !specifier.endsWith('.ts') ? `${specifier}.ts` : specifier, context);
  },
});
