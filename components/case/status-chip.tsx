import { Chip } from '@/components/ui/chip';
import type { Tone } from '@/components/ui/tone';

/** Where a matter stands, in plain words; tone by `toneOf`, label from the states messages. */
export function StatusChip({ tone, label }: { tone: Tone; label: string }) {
  return <Chip tone={tone}>{label}</Chip>;
}
