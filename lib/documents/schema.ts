/** Bytes one file may have. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** The same for people. */
export const MAX_FILE_MEGABYTES = 20;

/** What may be uploaded, with the endings each goes by; the first is given to a file whose own ending is wrong. */
export const ACCEPTED_TYPES = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
} as const;
export type AcceptedType = keyof typeof ACCEPTED_TYPES;

/** For the `accept` attribute of a file input; endings too, since many systems do not know HEIC by its type. */
export const ACCEPT_ATTRIBUTE = Object.entries(ACCEPTED_TYPES)
  .flatMap(([type, endings]) => [type, ...endings.map((ending) => `.${ending}`)])
  .join(',');
