import type { Identity, IpRight, Party } from '@/lib/generated/prisma/client';
import { clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { newReference } from '@/lib/platform/reference';
import { next } from './accounts';

export async function makeIdentity(party: Party, given: Partial<Identity> = {}): Promise<Identity> {
  const now = clock.now();
  return db.identity.create({
    data: {
      reference: newReference('I', now),
      partyId: party.id,
      legalName: party.name,
      country: party.country,
      address: '1 Main Street',
      documentType: party.kind === 'ENTITY' ? 'BUSINESS_REGISTRATION' : 'PASSPORT',
      documentNumber: `HRB ${next()}`,
      status: 'VERIFIED',
      createdAt: now,
      ...given,
    },
  });
}

export async function makeRight(party: Party, given: Partial<IpRight> = {}): Promise<IpRight> {
  const now = clock.now();
  return db.ipRight.create({
    data: {
      reference: newReference('R', now),
      partyId: party.id,
      kind: 'TRADEMARK',
      status: 'VERIFIED',
      title: 'ACME',
      number: String(8_000_000 + next()),
      office: 'CNIPA',
      ownerName: party.name,
      niceClasses: [7],
      goods: 'Machines and power tools',
      filedOn: new Date('2016-08-20'),
      registeredOn: new Date('2016-08-20'),
      expiresOn: new Date('2036-08-20'),
      createdAt: now,
      ...given,
    },
  });
}
