'use client';

import type { FormProps } from '@/components/forms/form';
import { ValidatedForm } from '@/components/forms/validated-form';

const schema = () => import('@/lib/reports/schema').then((module) => module.startReportSchema);

/** Name and address, also checked as they are left. */
export function StartForm(props: FormProps & { messages: Readonly<Record<string, string>> }) {
  return <ValidatedForm schema={schema} {...props} />;
}
