import { describe, expect, it } from 'vitest';
import {
  isAnswered,
  papersNeeded,
  PLACES,
  readAnswers,
  RIGHTS,
  WHO,
} from '@/app/(public)/documents-needed/papers-needed';
import { documentTypesFor } from '@/lib/identities/accepted-documents';
import { rightFields } from '@/lib/rights/right-data';

const names = (...answers: [(typeof WHO)[number], (typeof PLACES)[number], (typeof RIGHTS)[number]]) =>
  papersNeeded({ who: answers[0], place: answers[1], right: answers[2] }).map(({ name }) => name);

describe('the papers somebody needs', () => {
  it('prove identity and right', () => {
    expect(names('individual', 'overseas', 'trademark')).toEqual(['identity', 'certificate']);
    expect(names('entity', 'mainland', 'copyright')).toEqual(['identity', 'certificate']);
    expect(names('entity', 'mainland', 'patent')).toEqual(['identity', 'certificate', 'chart']);
  });

  it('are a claim statement with proof of creation where copyright is not registered', () => {
    expect(names('individual', 'mainland', 'unregistered')).toEqual(['identity', 'statement', 'creation']);
  });

  it('are the rights holder’s, with a letter, where an agent asks', () => {
    expect(names('agent', 'overseas', 'patent')).toEqual([
      'holderIdentity',
      'letter',
      'certificate',
      'chart',
    ]);
    const [identity] = papersNeeded({ who: 'agent', place: 'mainland', right: 'trademark' });
    expect(identity).toMatchObject({
      documents: {
        INDIVIDUAL: documentTypesFor('INDIVIDUAL', 'CN'),
        ENTITY: documentTypesFor('ENTITY', 'CN'),
      },
    });
  });

  it('include a driving licence for individuals outside mainland China only', () => {
    const licence = (place: (typeof PLACES)[number]) =>
      JSON.stringify(papersNeeded({ who: 'individual', place, right: 'trademark' })).includes(
        'DRIVING_LICENCE',
      );
    expect([licence('overseas'), licence('mainland')]).toEqual([true, false]);
  });

  it('name the fields the form of such a right has', () => {
    const fields = (right: (typeof RIGHTS)[number]) =>
      papersNeeded({ who: 'entity', place: 'mainland', right }).flatMap((paper) =>
        'fields' in paper ? [...paper.fields] : [],
      );
    expect(fields('trademark')).toEqual(rightFields('TRADEMARK'));
    expect(fields('unregistered')).toContain('creation');
    expect(fields('unregistered')).not.toContain('number');
  });

  it('exist for every answer', () => {
    for (const who of WHO)
      for (const place of PLACES)
        for (const right of RIGHTS) expect(names(who, place, right).length).toBeGreaterThanOrEqual(2);
  });
});

describe('an address with answers', () => {
  it('is read, and what is no answer counts as none', () => {
    const whole = readAnswers({ who: 'agent', place: 'mainland', right: 'patent' });
    expect(isAnswered(whole) && whole).toEqual({ who: 'agent', place: 'mainland', right: 'patent' });
    for (const bad of [
      {},
      { who: 'agent', place: 'moon', right: 'patent' },
      { who: ['agent', 'entity'], place: 'mainland', right: 'patent' },
      { who: 'toString', place: '__proto__', right: '' },
    ])
      expect(isAnswered(readAnswers(bad))).toBe(false);
  });
});
