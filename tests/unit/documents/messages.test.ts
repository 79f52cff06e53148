import { describe, expect, it } from 'vitest';
import { REJECTIONS } from '@/lib/documents/render/outcome';
import { ATTACHMENT_REFUSALS, UPLOAD_REFUSALS } from '@/lib/documents/upload-refusal';
import en from '@/lib/i18n/messages/en/documents.json';
import zh from '@/lib/i18n/messages/zh-CN/documents.json';

describe.each([
  ['en', en],
  ['zh-CN', zh],
])('the messages in %s', (_locale, messages) => {
  it('have a sentence for every refusal and every rejection, and for nothing else', () => {
    expect(Object.keys(messages.upload).sort()).toEqual(Object.keys(UPLOAD_REFUSALS).sort());
    expect(Object.keys(messages.rejected).sort()).toEqual([...REJECTIONS, ...ATTACHMENT_REFUSALS].sort());
  });
});
