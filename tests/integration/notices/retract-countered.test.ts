import { describe, expect, it } from 'vitest';
import { retractFromNotice } from '@/lib/counter-notices/retract';
import { returnCounterNotice } from '@/lib/counter-notices/review-counter-notice';
import { submitCounterNotice } from '@/lib/counter-notices/submit-counter-notice';
import { makeComplainant } from '@/tests/factories/notices';
import {
  choose,
  counterNotice,
  listingStatuses,
  makeAnswered,
  makeCase,
  makeDraft,
  makeFiled,
  makeForwarded,
} from '@/tests/integration/counter-notices/disputes';
import { eventsIn, mailsAbout } from '@/tests/support/trail';

describe('letting go of listings from the notice itself', () => {
  it('settles a counter-notice that has nothing left to dispute', async () => {
    const { id, notice, complainant, listingIds } = await makeForwarded(2);
    await retractFromNotice(complainant.actor, { id: notice.id, listingIds });
    expect(await listingStatuses(notice.id)).toEqual(['REINSTATEMENT_ORDERED', 'REINSTATEMENT_ORDERED']);
    const row = await counterNotice(id);
    expect(row).toMatchObject({
      status: 'DECIDED',
      queuedAt: null,
      decidedAt: expect.any(Date),
      deadlines: [{ ending: 'met' }],
    });
    expect(row.listings.map(({ outcome }) => outcome)).toEqual(['REINSTATE', 'REINSTATE']);
    expect(await eventsIn(notice.id)).toEqual(expect.arrayContaining(['counter_notice.retracted']));
    expect(await mailsAbout(id)).toContain('counter-settled');
  });

  it('leaves a counter-notice open that still disputes another listing', async () => {
    const { id, notice, complainant, listingIds } = await makeForwarded(2);
    await retractFromNotice(complainant.actor, { id: notice.id, listingIds: listingIds.slice(0, 1) });
    expect(await listingStatuses(notice.id)).toEqual(['REINSTATEMENT_ORDERED', 'COUNTERED']);
    const row = await counterNotice(id);
    expect(row).toMatchObject({ status: 'FORWARDED', deadlines: [{ endedAt: null }] });
    expect(row.listings.find((entry) => entry.reportedListingId === listingIds[0])?.outcome).toBe(
      'REINSTATE',
    );
    await retractFromNotice(complainant.actor, { id: notice.id, listingIds: listingIds.slice(1) });
    expect((await counterNotice(id)).status).toBe('DECIDED');
  });

  it.each([
    ['waits for its first look', makeFiled],
    ['was answered', makeAnswered],
  ])('settles one that %s, and takes it off the desk', async (_, make) => {
    const { id, notice, complainant, listingIds } = await make(1);
    await retractFromNotice(complainant.actor, { id: notice.id, listingIds });
    expect(await counterNotice(id)).toMatchObject({ status: 'DECIDED', queuedAt: null });
  });

  it('keeps one that was sent back and has chosen another listing since', async () => {
    const { id, notice, complainant, seller, reviewer, listingIds } = await makeDraft(2);
    const [first = '', second = ''] = listingIds;
    await choose(seller, id, [first]);
    await submitCounterNotice(seller, { id, version: 1 });
    await returnCounterNotice(reviewer, {
      id,
      version: 1,
      code: 'explanation_unclear',
      text: 'Please explain.',
    });
    await choose(seller, id, [second]);
    await retractFromNotice(complainant.actor, { id: notice.id, listingIds: [first] });
    expect((await counterNotice(id)).status).toBe('NEEDS_INFO');
    expect(await listingStatuses(notice.id)).toEqual(['REINSTATEMENT_ORDERED', 'REMOVED']);
  });

  it('does not touch a draft, which then answers for what is left', async () => {
    const { id, notice, complainant, seller, listingIds } = await makeDraft(2);
    await retractFromNotice(complainant.actor, { id: notice.id, listingIds: listingIds.slice(0, 1) });
    expect((await counterNotice(id)).status).toBe('DRAFT');
    await submitCounterNotice(seller, { id, version: 1 });
    expect(await listingStatuses(notice.id)).toEqual(['REINSTATEMENT_ORDERED', 'COUNTERED']);
  });

  it('works without any counter-notice, all or nothing', async () => {
    const { notice, complainant, listingIds } = await makeCase(2);
    const [first = ''] = listingIds;
    const retract = (ids: string[]) =>
      retractFromNotice(complainant.actor, { id: notice.id, listingIds: ids });
    await retract([first]);
    await expect(retract(listingIds)).rejects.toMatchObject({ code: 'invalid_transition' });
    expect(await listingStatuses(notice.id)).toEqual(['REINSTATEMENT_ORDERED', 'REMOVED']);
  });

  it('is for the complainant alone', async () => {
    const { notice, reviewer, listingIds } = await makeForwarded(1);
    const stranger = await makeComplainant();
    const retract = { id: notice.id, listingIds };
    await expect(retractFromNotice(stranger.actor, retract)).rejects.toMatchObject({ code: 'not_found' });
    await expect(retractFromNotice(reviewer, retract)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await listingStatuses(notice.id)).toEqual(['COUNTERED']);
  });

  it('leaves nothing in dispute when a seller files at the same moment', async () => {
    const { id, notice, complainant, seller, listingIds } = await makeDraft(1);
    const [retracted, filed] = await Promise.allSettled([
      retractFromNotice(complainant.actor, { id: notice.id, listingIds }),
      submitCounterNotice(seller, { id, version: 1 }),
    ]);
    expect(retracted.status).toBe('fulfilled');
    expect(await listingStatuses(notice.id)).toEqual(['REINSTATEMENT_ORDERED']);
    const { status } = await counterNotice(id);
    expect(status).toBe(filed.status === 'fulfilled' ? 'DECIDED' : 'DRAFT');
  });
});
