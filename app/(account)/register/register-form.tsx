'use client';

import { ValidatedForm } from '@/components/forms/validated-form';
import type { FormProps } from '@/components/forms/form';

const schema = () => import('@/lib/accounts/schema').then((module) => module.registerSchema);

/** The form of a registration, its fields also checked as they are left. */
export function RegisterForm(props: FormProps & { messages: Readonly<Record<string, string>> }) {
  return <ValidatedForm schema={schema} {...props} />;
}
