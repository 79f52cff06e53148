import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const shape = z.object({
  AUTH_SECRET: z.string().min(32),
  MARKETPLACE_SECRET: z.string().startsWith('whsec_'),
  DOCUMENT_KEY: z.base64(),
  databasePassword: z.string().min(16),
});

/** What the sandbox keeps secret: three values of the product's environment and its database's password. */
export type Secrets = z.infer<typeof shape>;

function newSecrets(): Secrets {
  return {
    AUTH_SECRET: randomBytes(48).toString('base64url'),
    MARKETPLACE_SECRET: `whsec_${randomBytes(32).toString('base64')}`,
    DOCUMENT_KEY: randomBytes(32).toString('base64'),
    databasePassword: randomBytes(24).toString('hex'),
  };
}

/**
 * Reads the secrets kept in the data folder, making them on first use. They outlive restarts because
 * documents are encrypted under DOCUMENT_KEY. The file is readable by its owner only.
 */
export function keepSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, 'secrets.json');
  if (fs.existsSync(file)) {
    try {
      return shape.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
    } catch (cause) {
      throw new Error(
        `${file} cannot be read as the sandbox's secrets; restore it, or run "npm run reset".`,
        { cause },
      );
    }
  }
  const secrets = newSecrets();
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(draft, file);
  return secrets;
}
