'use client';

import { useCallback, useState } from 'react';
import { Form, type FormProps } from './form';
import { readFormData } from './read-form-data';

/** As much of a zod schema as is needed here. */
interface Schema {
  safeParse(input: unknown): {
    success: boolean;
    error?: { issues: readonly { path: readonly PropertyKey[]; message: string }[] };
  };
}

interface Props extends FormProps {
  /** loads the schema that the server parses with: `() => import('@/lib/notices/schema').then((m) => m.linksSchema)` */
  schema: () => Promise<Schema>;
  /** sentence for each key of the `errors` messages that the schema uses */
  messages: Readonly<Record<string, string>>;
}

/**
 * A form that also checks fields as they are left, by the very schema and the very reading of the fields that the server
 * will use. The schema comes with the first focus, so that the page itself does not wait for it; until then, and without
 * JavaScript, the server alone decides.
 */
export function ValidatedForm({ schema, messages, ...props }: Props) {
  const [loaded, setLoaded] = useState<Schema | null>(null);
  const check = useCallback(
    (data: FormData) => {
      if (!loaded) return null;
      const { error } = loaded.safeParse(readFormData(data));
      const found: Record<string, string> = {};
      for (const { path, message } of error?.issues ?? []) {
        found[path.join('.')] ??= messages[message] ?? message;
      }
      return found;
    },
    [loaded, messages],
  );
  return (
    <Form
      {...props}
      check={check}
      onFirstFocus={() => {
        // what cannot be loaded is not missed: the server checks all of it again
        schema().then(
          (value) => setLoaded(() => value),
          () => undefined,
        );
      }}
    />
  );
}
