/** The share of the expected words that stand in the text, in their order: 0 to 1. */
export function wordAccuracy(expected: string, text: string): number {
  const [wanted, got] = [wordsIn(expected), wordsIn(text)];
  let above = Array.from({ length: got.length + 1 }, () => 0);
  for (const word of wanted) {
    const row = [0];
    for (const [index, other] of got.entries())
      row.push(word === other ? (above[index] ?? 0) + 1 : Math.max(row[index] ?? 0, above[index + 1] ?? 0));
    above = row;
  }
  return (above.at(-1) ?? 0) / wanted.length;
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}\u200c’'-]+/gu) ?? [];
}
