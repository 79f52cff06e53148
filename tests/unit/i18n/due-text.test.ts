import { describe, expect, it } from 'vitest';
import { dueText } from '@/lib/i18n/due-text';

const NOW = new Date('2026-11-25T10:00:00Z');
const inHours = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

describe('the time left', () => {
  it.each([
    [-0.1, 'Overdue', 'over'],
    [0.5, 'Less than an hour left', 'soon'],
    [1, '1 hour left', 'soon'],
    [23.9, '23 hours left', 'soon'],
    [24, '1 day left', 'soon'],
    [71, '2 days left', 'soon'],
    [72, '3 days left', 'later'],
    [24 * 9 + 5, '9 days left', 'later'],
  ])('%d hours before', (hours, text, urgency) => {
    expect(dueText('en', inHours(hours), NOW)).toEqual({ text, urgency });
  });

  it('is told in the reader’s language', () => {
    expect(dueText('zh-CN', inHours(50), NOW).text).toBe('还剩 2 天');
  });
});
