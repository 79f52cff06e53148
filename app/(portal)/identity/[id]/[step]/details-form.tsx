'use client';

import type { ComponentProps } from 'react';
import { ValidatedForm } from '@/components/forms/validated-form';

type Props = Omit<ComponentProps<typeof ValidatedForm>, 'schema'>;

const schema = () => import('@/lib/identities/schema').then((module) => module.identityDetailsSchema);

/** Name, country and address, checked as they are typed. */
export function DetailsForm(props: Props) {
  return <ValidatedForm {...props} schema={schema} />;
}
