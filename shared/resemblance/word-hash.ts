const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashOf(word: string): number {
  let hash = BASIS;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return mix(hash);
}

const SPACE = 32;

/** Of every word, in order, of texts in which a space stands between every two words and nothing else. */
export function wordHashes(texts: readonly string[]): Uint32Array {
  const hashes = new Uint32Array(texts.reduce((sum, text) => sum + (text.length + 1) / 2, 0));
  let words = 0;
  for (const text of texts) {
    if (text === '') continue;
    let hash = BASIS;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === SPACE) {
        hashes[words] = mix(hash);
        words += 1;
        hash = BASIS;
      } else hash = Math.imul(hash ^ unit, PRIME);
    }
    hashes[words] = mix(hash);
    words += 1;
  }
  return hashes.subarray(0, words);
}

/** The finalizer of MurmurHash3: every bit of the input changes half of the output's. */
export function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
