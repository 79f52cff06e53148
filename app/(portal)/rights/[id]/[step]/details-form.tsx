'use client';

import type { ComponentProps } from 'react';
import { ValidatedForm } from '@/components/forms/validated-form';

type Props = Omit<ComponentProps<typeof ValidatedForm>, 'schema'>;

const schema = () => import('@/lib/rights/schema').then((module) => module.rightDetailsSchema);

/** What the certificate says, checked as it is typed. */
export function DetailsForm(props: Props) {
  return <ValidatedForm {...props} schema={schema} />;
}
