/**
 * Puts the standard words of a reason into a text box, unless somebody has written words of their own into it. Told to
 * the form as typing would be, so that an error about the box goes away.
 * @param standard every text that was put there by choosing, in any language
 */
export function fillWords(box: HTMLTextAreaElement | null, words: string, standard: readonly string[]): void {
  const present = box?.value.trim();
  if (!box || (present !== '' && !standard.includes(present ?? ''))) return;
  box.value = words;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
