import { registerHooks } from 'node:module';

// Loaded before child.ts, for the reason given in lib/documents/render/extensionless.ts: the process may run no tsx.
const library = new URL('../../', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const ours = specifier.startsWith('.') && context.parentURL?.startsWith(library);
    return next(ours && !specifier.endsWith('.ts') ? `${specifier}.ts` : specifier, context);
  },
});
