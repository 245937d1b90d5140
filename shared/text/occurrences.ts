/** Every offset at which the words stand in a text, overlapping ones included. */
export function occurrences(text: string, words: string): readonly number[] {
  if (words === '') return [];
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
