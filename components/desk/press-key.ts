const inText = (target: EventTarget | null): boolean => {
  const element = target as HTMLElement | null;
  if (element?.isContentEditable) return true;
  if (element instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button', 'submit'].includes(element.type);
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
};

/** Whether something was written into a form of the page that leaving would lose. */
const hasTyped = (): boolean =>
  [...document.querySelectorAll<HTMLTextAreaElement>('main textarea')].some(
    (box) => box.value !== box.defaultValue,
  );

function follow(link: HTMLAnchorElement | null, leave: string): void {
  if (link && (!hasTyped() || confirm(leave))) location.assign(link.href);
}

/** On a queue, from row to row; the focus is the place. */
function moveFocus(step: number): boolean {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.queue-table .cell-lead a')];
  if (links.length === 0) return false;
  const at = links.findIndex((link) => link === document.activeElement);
  links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus();
  return true;
}

/** Chooses what a key stands for and goes to what that needs next. */
function choose(element: HTMLElement): void {
  element.click();
  if (!(element instanceof HTMLInputElement)) return;
  const panel = element.closest('.verdict')?.querySelector(`[data-for="${element.value}"]`);
  (panel?.querySelector<HTMLElement>('select, textarea') ?? element).focus();
}

/** Does what a single key stands for on this page, unless it is being typed into something. */
export function pressKey(event: KeyboardEvent, leave: string): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || inText(event.target))
    return;
  if (event.key === 'j' || event.key === 'k') {
    const forward = event.key === 'j';
    if (moveFocus(forward ? 1 : -1)) return;
    follow(document.querySelector(`a[data-go="${forward ? 'next' : 'previous'}"]`), leave);
    return;
  }
  if (!/^[a-z]$/.test(event.key)) return;
  const element = document.querySelector<HTMLElement>(`[data-key="${event.key}"]`);
  if (!element) return;
  event.preventDefault();
  choose(element);
}
