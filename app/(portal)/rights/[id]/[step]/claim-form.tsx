'use client';

import type { ComponentProps } from 'react';
import { ValidatedForm } from '@/components/forms/validated-form';

type Props = Omit<ComponentProps<typeof ValidatedForm>, 'schema'>;

const schema = () => import('@/lib/rights/claim-schema').then((module) => module.claimDetailsSchema);

/** What a claim statement says, checked as it is typed. */
export function ClaimForm(props: Props) {
  return <ValidatedForm {...props} schema={schema} />;
}
