import { describe, expect, it } from 'vitest';
import { formatter } from '@/lib/i18n/formatter';

const WINTER = new Date('2026-11-25T15:20:00Z');
const SUMMER = new Date('2026-07-25T15:20:00Z');

describe('a moment names its zone', () => {
  it('in English by its short name where space is short, as it is called at that time of the year', () => {
    expect(formatter('en', 'Europe/Berlin').shortMoment(WINTER)).toMatch(/16:20 CET$/);
    expect(formatter('en', 'Europe/Berlin').shortMoment(SUMMER)).toMatch(/17:20 CEST$/);
  });

  it('in Chinese by its name and never by an offset', () => {
    for (const at of [WINTER, SUMMER]) {
      expect(formatter('zh-CN', 'Europe/Berlin').shortMoment(at)).toContain('中欧时间');
      expect(formatter('zh-CN', 'Europe/Berlin').shortMoment(at)).not.toMatch(/GMT|UTC/);
    }
  });

  it('as Beijing time for all of mainland China’s, and as UTC where nothing is known', () => {
    const moments = ['Asia/Shanghai', 'PRC'].map((zone) => formatter('zh-CN', zone).shortMoment(WINTER));
    for (const moment of moments) expect(moment).toMatch(/23:20.*北京时间/);
    expect(formatter('en', 'UTC').shortMoment(WINTER)).toMatch(/15:20 UTC$/);
  });
});
