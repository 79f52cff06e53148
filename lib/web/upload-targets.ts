import { validate as isUuid } from 'uuid';
import { counterNoticeUploadTarget, responseUploadTarget } from '@/lib/counter-notices/upload-target';
import { getSubject } from '@/lib/documents/queries';
import { refuse } from '@/lib/documents/upload-refusal';
import { subjectEntry, type UploadTarget } from '@/lib/documents/upload-target';
import { letterUploadTarget } from '@/lib/authorizations/upload-target';
import { identityUploadTarget } from '@/lib/identities/upload-target';
import { noticeUploadTarget } from '@/lib/notices/upload-target';
import { isMember, type AccountActor, type SellerActor } from '@/lib/platform/actor';
import { NotFound } from '@/lib/platform/errors';
import { rightUploadTarget } from '@/lib/rights/upload-target';
import { currentAccount } from './current-actor';
import { currentSeller } from './current-seller';
import { asReader } from './document-readers';

/** Someone who may change the documents of a target now. */
export interface OpenTarget {
  actor: AccountActor | SellerActor;
  target: UploadTarget;
}

const asMember =
  (find: (actor: AccountActor, id: string) => Promise<UploadTarget>) =>
  async (id: string): Promise<OpenTarget> => {
    const actor = await currentAccount();
    if (!actor) throw refuse('signed_out');
    if (!isMember(actor)) throw new NotFound('upload target');
    return { actor, target: await find(actor, id) };
  };

const asSeller =
  (find: (actor: SellerActor, id: string) => Promise<UploadTarget>) =>
  async (id: string): Promise<OpenTarget> => {
    const actor = await currentSeller();
    if (!actor) throw refuse('signed_out');
    return { actor, target: await find(actor, id) };
  };

/** What `target=` may be, and the domain that knows it. */
const TARGETS: Readonly<Record<string, (id: string) => Promise<OpenTarget>>> = {
  identity: asMember(identityUploadTarget),
  right: asMember(rightUploadTarget),
  letter: asMember(letterUploadTarget),
  notice: asMember(noticeUploadTarget),
  response: asMember(responseUploadTarget),
  'counter-notice': asSeller(counterNoticeUploadTarget),
};

const TARGET_OF_SUBJECT = {
  identityId: 'identity',
  rightId: 'right',
  authorizationId: 'letter',
  noticeId: 'notice',
  responseId: 'response',
  counterNoticeId: 'counter-notice',
} as const;

/**
 * The target a request names, opened for whoever is signed in.
 * @throws Invalid `{ file: 'signed_out' }`; NotFound for what does not exist or is not theirs; InvalidTransition when it
 *   takes no documents now
 */
export async function openUploadTarget(name: string | null, id: string | null): Promise<OpenTarget> {
  const open = Object.hasOwn(TARGETS, name ?? '') ? TARGETS[name ?? ''] : undefined;
  if (!open || !id || !isUuid(id)) throw new NotFound('upload target');
  return open(id);
}

/** The target a document belongs to, opened as above; the way to take a document away. */
export async function openTargetOf(documentId: string): Promise<OpenTarget> {
  if (!isUuid(documentId)) throw new NotFound('document');
  if (!(await currentAccount()) && !(await currentSeller())) throw refuse('signed_out');
  const [key, id] = subjectEntry(await asReader((actor) => getSubject(actor, documentId)));
  return openUploadTarget(TARGET_OF_SUBJECT[key], id);
}
