import { addressRole, type AddressRole } from './address-role';
import { repositoryOf } from './code-repository';
import { sectionAt, type Section } from './form-sections';
import { findAddresses, type FoundAddress } from './found-addresses';
import { isReference } from './reference-address';
import { wordsAround } from './words-around';

/** An address that is complained of or is the work, with its place in the text. */
export type SortedAddress = FoundAddress & { role: AddressRole };

/**
 * The addresses of a notice that are complained of or are the work, in order of appearance; those only cited
 * are left out, and one named as both is complained of everywhere.
 *
 * @param bySeller whether the notice is from the one complained of
 */
export function sortAddresses(plain: string, sections: Section[], bySeller: boolean): SortedAddress[] {
  const found = findAddresses(plain).flatMap((address) => {
    const section = sectionAt(sections, address.start);
    return section ? [{ ...address, section, floor: section.body }] : [];
  });
  const words = wordsAround(plain, found);
  const placed = found.flatMap((address, index) => {
    const { before = '', after = '' } = words[index] ?? {};
    if (address.start < address.floor || isReference(address.canonical)) return [];
    return [{ ...address, role: addressRole({ ...address, before, after }, bySeller) }];
  });

  const complained = placed.filter(({ role }) => role === 'infringing');
  const addresses = new Set(complained.map(({ canonical }) => canonical));
  const repositories = new Set(complained.flatMap(({ canonical }) => repositoryOf(canonical) ?? []));
  return placed.flatMap(({ role, section, ...address }) => {
    const { canonical } = address;
    // a file of a repository that is to go is no original, wherever the form has it
    const named = role && section.kind !== 'material' && repositories.has(repositoryOf(canonical) ?? '');
    const sorted = addresses.has(canonical) || named ? 'infringing' : role;
    return sorted ? [{ ...address, role: sorted }] : [];
  });
}
