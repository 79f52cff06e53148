// Sites that notices cite: the law, registers of notices and of rights, licences.
const REFERENCE_SITES = `lumendatabase.org chillingeffects.org copyright.gov uspto.gov wipo.int cnipa.gov.cn
  ccopyright.com.cn law.cornell.edu uscode.house.gov govinfo.gov congress.gov europa.eu npc.gov.cn w3.org
  legislation.gov.uk creativecommons.org opensource.org choosealicense.com gnu.org spdx.org alibabagroup.com
  `
  .trim()
  .split(/\s+/);
const HELP_SITE = /^(?:help|support|policies)\.[\w-]+\.[a-z]{2,6}$|^docs\.github\.com$/;
const REGISTER_OF_NOTICES = /^https:\/\/github\.com\/github\/(?:dmca|gov-takedowns|site-policy)(?:\/|$)/;
const RULES = '(?:terms|tos|privacy|polic(?:y|ies)|legal|copyright|dmca|contact|unsubscribe)';
const RULE_PAGE = new RegExp(
  `/${RULES}(?:[-_](?:of|use|service|and|conditions|policy|us)){0,4}(?:[/.?]|$)`,
  'i',
);
// Where things happen or mail goes, when nothing more of the address is given.
const PLATFORM =
  /^https?:\/\/(?:www\.)?(?:gist\.github|github|google|gmail|outlook|qq|163|discord|twitter)\.com\/$/;

/**
 * Whether an address is only cited (a form, a policy, a help page, a statute), so neither the work nor the
 * copy.
 */
export function isReference(canonical: string): boolean {
  const host = /^https?:\/\/([^/:]+)/.exec(canonical)?.[1] ?? '';
  if (REFERENCE_SITES.some((site) => host === site || host.endsWith(`.${site}`))) return true;
  if (HELP_SITE.test(host) || REGISTER_OF_NOTICES.test(canonical) || PLATFORM.test(canonical)) return true;
  // within somebody's repository such a path is one of its files
  return !/(?:^|\.)github\.(?:com|io)$/.test(host) && RULE_PAGE.test(canonical);
}
