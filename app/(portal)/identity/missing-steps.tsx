import { NoticeBox } from '@/components/ui/notice-box';
import { TextLink } from '@/components/ui/text-link';
import { errorText } from '@/lib/web/error-text';

interface Props {
  title: string;
  /** `problem` is a key of the errors messages */
  steps: readonly { href: string; label: string; problem: string }[];
}

/** What still keeps a matter from being sent, each with the way to it. */
export async function MissingSteps({ title, steps }: Props) {
  if (steps.length === 0) return null;
  const say = await errorText();
  return (
    <NoticeBox tone="warn" title={title}>
      <ul>
        {steps.map(({ href, label, problem }) => (
          <li key={href}>
            <TextLink href={href}>{label}</TextLink>: {say(problem)}
          </li>
        ))}
      </ul>
    </NoticeBox>
  );
}
