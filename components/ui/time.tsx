/** A moment: `text` is for the reader, in their zone and naming it; `at` for machines. */
export function Time({ at, text, className }: { at: Date; text: string; className?: string }) {
  return (
    <time dateTime={at.toISOString()} className={className}>
      {text}
    </time>
  );
}
