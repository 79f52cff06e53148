const REPOSITORY = /^https:\/\/github\.com\/[^/]+\/[^/]+/;
const GIST = /^https?:\/\/gist\.github\.com\/[^/?]+(?:\/[^/?]+)?/;
const PAGES = /^https?:\/\/([a-z0-9-]+)\.github\.io\/([^/?]*)/;

/**
 * The repository that a canonical address belongs to, itself as an address: `https://github.com/owner/name`,
 * also for the site that GitHub Pages makes of it, or a gist as it was written; undefined for every other
 * address.
 */
export function repositoryOf(canonical: string): string | undefined {
  const pages = PAGES.exec(canonical);
  if (!pages) return (REPOSITORY.exec(canonical) ?? GIST.exec(canonical))?.[0];
  const [, owner = '', first = ''] = pages;
  const isFile = first === '' || first.includes('.');
  return `https://github.com/${owner}/${isFile ? `${owner}.github.io` : first.toLowerCase()}`;
}

/** Whether the address is a whole account of a code host. */
export function isAccount(canonical: string): boolean {
  return /^https:\/\/github\.com\/[^/]+$/.test(canonical);
}
