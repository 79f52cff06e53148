/** Why a file cannot be shown; the keys of `rejected` in the documents messages. */
export const REJECTIONS = ['encrypted', 'broken', 'too_many_pages', 'too_many_pixels', 'lost'] as const;
export type Rejection = (typeof REJECTIONS)[number];

/** What the rendering process says at the end; the previews have gone before. */
export type RenderOutcome = { ok: true; pageCount: number } | { ok: false; code: Rejection };

/** The file cannot be shown, and why. */
export class Unrenderable extends Error {
  readonly code: Rejection;

  constructor(code: Rejection) {
    super(code);
    this.code = code;
  }
}
