import { Icon } from './icon';
import { TextLink } from './text-link';

export interface Step {
  key: string;
  label: string;
  state: 'done' | 'now' | 'todo';
  /** steps that may be gone back to */
  href?: string;
}

interface Props {
  label: string;
  /** "Step 3 of 7", for narrow screens and screen readers */
  summary: string;
  steps: readonly Step[];
}

/** Where one is in a form of several pages: a line of steps, on narrow screens a line of text and a bar. */
export function Steps({ label, summary, steps }: Props) {
  return (
    <nav aria-label={label} className="steps">
      <p className="steps-summary">{summary}</p>
      <ol>
        {steps.map((step) => (
          <li
            key={step.key}
            className={`step-${step.state}`}
            aria-current={step.state === 'now' ? 'step' : undefined}
          >
            <span className="step-mark" aria-hidden="true">
              {step.state === 'done' && <Icon name="check" />}
            </span>
            {step.href === undefined ? step.label : <TextLink href={step.href}>{step.label}</TextLink>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
