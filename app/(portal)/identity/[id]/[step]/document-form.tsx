'use client';

import type { ComponentProps } from 'react';
import { ValidatedForm } from '@/components/forms/validated-form';

type Props = Omit<ComponentProps<typeof ValidatedForm>, 'schema'>;

const schema = () => import('@/lib/identities/schema').then((module) => module.identityDocumentSchema);

/** What the identity document says, checked as it is typed. */
export function DocumentForm(props: Props) {
  return <ValidatedForm {...props} schema={schema} />;
}
