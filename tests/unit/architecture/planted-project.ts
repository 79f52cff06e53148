import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ESLint, type Linter } from 'eslint';

const root = path.resolve(import.meta.dirname, '../../..');

const tsconfig = {
  compilerOptions: {
    target: 'ES2024',
    lib: ['dom', 'ES2024'],
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'preserve',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    paths: { '@/*': ['./*'] },
  },
  include: ['**/*'],
};

export interface PlantedProject {
  dir: string;
  /** writes files, given by path and content */
  plant: (files: Record<string, string>) => void;
  /** runs a tool of node_modules in the project: its exit code and all it said */
  run: (bin: string, ...args: string[]) => { status: number | null; said: string };
  remove: () => void;
}

export interface LintedProject extends PlantedProject {
  /** what the project's ESLint rules say of this text, were it the content of that file */
  lint: (file: string, text: string) => Promise<Linter.LintMessage[]>;
}

/** A project in a temporary folder, in which a violation can be planted without touching the real tree. */
export function plantProject(files: Record<string, string>): PlantedProject {
  const dir = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'ipp-planted-')));
  const plant = (more: Record<string, string>) => {
    for (const [file, text] of Object.entries(more)) {
      fs.mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
      fs.writeFileSync(path.join(dir, file), text);
    }
  };
  plant({ 'tsconfig.json': JSON.stringify(tsconfig), ...files });
  return {
    dir,
    plant,
    run(bin, ...args) {
      const { status, stdout, stderr } = spawnSync(path.join(root, 'node_modules/.bin', bin), args, {
        cwd: dir,
        encoding: 'utf8',
      });
      return { status, said: stdout + stderr };
    },
    remove: () => fs.rmSync(dir, { recursive: true, force: true }),
  };
}

/**
 * A planted project that stands under this project's own ESLint configuration. Its packages are empty ones of the given
 * names: whether they may be imported is the question, and real ones take seconds to read.
 */
export function plantLintedProject(
  files: Record<string, string>,
  packages: readonly string[] = [],
): LintedProject {
  const config = JSON.stringify(path.join(root, 'eslint.config.mjs'));
  const project = plantProject({
    'eslint.config.mjs': `import { configFor } from ${config};\nexport default configFor(import.meta.dirname);\n`,
    ...Object.fromEntries(packages.map((name) => [`node_modules/${name}.js`, ''])),
    ...files,
  });
  const eslint = new ESLint({ cwd: project.dir });
  return {
    ...project,
    async lint(file, text) {
      const filePath = path.join(project.dir, file);
      if (!fs.existsSync(filePath)) project.plant({ [file]: text });
      const [result] = await eslint.lintText(text, { filePath });
      if (!result) throw new Error(`${file} is not linted at all`);
      return result.messages;
    },
  };
}
