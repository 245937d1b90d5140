import type { PassageRange } from '#shared/model/passage.ts';
import { PASSAGE_COPY_TYPE, writePassageCopy } from '#shared/model/passage-copy.ts';

/**
 * Puts words on the clipboard, with the place they stand at where one is given. Windows that grant no permissions refuse
 * the clipboard interface, which takes no place either, so there is the copy command of the page, which needs none.
 * Rejects when both refuse.
 */
export async function copyText(text: string, place?: PassageRange): Promise<void> {
  if (place && copyByCommand(text, place)) return;
  try {
    await navigator.clipboard.writeText(text);
  } catch (cause) {
    if (!copyByCommand(text)) throw new Error('the clipboard refused the text', { cause });
  }
}

function copyByCommand(text: string, place?: PassageRange): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (place) event.clipboardData?.setData(PASSAGE_COPY_TYPE, writePassageCopy(place));
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', give, { capture: true });
  }
  return taken;
}
