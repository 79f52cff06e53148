import { errorText } from '@/lib/web/error-text';

/** Sentences of the errors messages by their keys: what a form that checks itself may have to say. */
export async function sentences(keys: readonly string[]): Promise<Record<string, string>> {
  const say = await errorText();
  return Object.fromEntries(keys.map((key) => [key, say(key)]));
}
