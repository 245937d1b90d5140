/** On a form that comes into a dialog after it has opened: writing begins in its first field. */
export function focusFirst(form: HTMLFormElement | null): void {
  const first = form?.querySelector<HTMLInputElement | HTMLTextAreaElement>('textarea, input');
  first?.focus();
  first?.select();
}

/** The same where the first thing to say is chosen from a few. */
export function focusChoice(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.focus();
}
