import type { Copied } from '#shared/model/copied.ts';
import type { PassageRange } from '#shared/model/passage.ts';
import { PASSAGE_COPY_TYPE, writePassageCopy } from '#shared/model/passage-copy.ts';

/** What the clipboard calls Markdown. Chromium hands it to pages and to programs that are made of it. */
export const MARKDOWN_TYPE = 'text/markdown';

/** Words in one form, or in several. */
export type Copyable = Pick<Copied, 'plain'> & Partial<Copied>;

/**
 * Puts words on the clipboard, with the place they stand at where one is given. Windows that grant no permissions refuse
 * the clipboard interface, which takes neither place nor Markdown, so there is the copy command of the page, which needs none.
 * Rejects when both refuse.
 */
export async function copyWords(words: Copyable, place?: PassageRange): Promise<void> {
  if (copyByCommand(words, place)) return;
  try {
    await navigator.clipboard.writeText(words.plain);
    tellOfCopy();
  } catch (cause) {
    throw new Error('the clipboard refused the words', { cause });
  }
}

function copyByCommand({ plain, html, markdown }: Copyable, place?: PassageRange): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    if (markdown !== undefined) event.clipboardData?.setData(MARKDOWN_TYPE, markdown);
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

/** Puts a picture on the clipboard. */
export async function copyPicture(png: Blob): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  tellOfCopy();
}

const copyListeners = new Set<() => void>();

function tellOfCopy(): void {
  copyListeners.forEach((listener) => listener());
}

/**
 * Hears of everything that is put on the clipboard here, once it is there: by the functions above, and by the keys of the
 * system in any part of the window. Answers a function that ends it.
 */
export function onCopied(listener: () => void): () => void {
  // Before anybody can stop the event; the clipboard is filled when all have heard it.
  const hear = () => void setTimeout(listener);
  copyListeners.add(listener);
  for (const name of ['copy', 'cut'] as const) window.addEventListener(name, hear, { capture: true });
  return () => {
    copyListeners.delete(listener);
    for (const name of ['copy', 'cut'] as const) window.removeEventListener(name, hear, { capture: true });
  };
}

/** Markdown in the place of plain words, for whatever program takes those. */
export function asMarkdown({ markdown }: Copied): Copyable {
  return { plain: markdown, markdown };
}
