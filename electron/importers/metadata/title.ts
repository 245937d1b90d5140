/** A name for a text that gives itself none: that of its file, without extension. */
export function titleFromName(name: string): string {
  const stem = name
    .replace(/\.[^.\s]{1,10}$/u, '')
    .replaceAll(/_+/g, ' ')
    .trim();
  return stem === '' ? name : stem;
}
