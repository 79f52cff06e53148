/** What a document belongs to: exactly one matter. */
export type DocumentSubject =
  | { identityId: string }
  | { rightId: string }
  | { authorizationId: string }
  | { noticeId: string }
  | { counterNoticeId: string }
  | { responseId: string };

export type SubjectKey =
  'identityId' | 'rightId' | 'authorizationId' | 'noticeId' | 'counterNoticeId' | 'responseId';

/** The subject as the column that holds it and the matter's id. */
export function subjectEntry(subject: DocumentSubject): [key: SubjectKey, id: string] {
  const [entry] = Object.entries(subject) as [SubjectKey, string][];
  if (!entry) throw new Error('a document has a subject');
  return entry;
}

/** A place that takes files, as the matter's own domain gives it to someone who may add and remove there now. */
export interface UploadTarget {
  subject: DocumentSubject;
  /** the history that additions and removals are written to */
  chainId: string;
  maxFiles: number;
  /** for the papers of a renewal, handed in while what they renew still stands */
  renewal?: {
    /** the state besides the usual ones in which files may be added */
    status: string;
    /** what was there before stays: only files added since can be taken away */
    since: Date;
  };
}
