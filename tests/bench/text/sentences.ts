import { between, type Random } from './random.ts';
import type { DrawWord } from './vocabulary.ts';

/** Sentences of so many words in all. */
export function sentences(random: Random, draw: DrawWord, words: number): string {
  const parts: string[] = [];
  let left = words;
  while (left > 0) {
    const length = Math.min(left, between(random, 6, 26));
    parts.push(sentence(random, draw, length));
    left -= length;
  }
  return parts.join(' ');
}

export function sentence(random: Random, draw: DrawWord, words: number): string {
  const text = Array.from({ length: words }, (_, index) => {
    const word = draw(random);
    return index > 0 && index < words - 1 && random() < 0.08 ? `${word},` : word;
  }).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
