/**
 * Numbers words from 0 up, the same word always alike. Texts that are to be compared are cut with the same one. A table
 * of its own rather than a `Map`, which would want a string made of every word of a book before it can be looked up.
 */
export class Vocabulary {
  readonly #words: string[] = [];
  /** Ids, each one higher than it is, by the hash of their words; 0 where there is none. */
  #slots = new Int32Array(1024);

  /** Lies above all ids given out. */
  get size(): number {
    return this.#words.length;
  }

  /** The id of the word that stands at this range of the text. */
  idOf(text: string, start: number, end: number): number {
    const slot = this.#slotOf(text, start, end);
    const known = (this.#slots[slot] ?? 0) - 1;
    if (known >= 0) return known;
    const id = this.#words.length;
    this.#words.push(text.slice(start, end));
    this.#slots[slot] = id + 1;
    if (2 * this.#words.length > this.#slots.length) this.#grow();
    return id;
  }

  #slotOf(text: string, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let hash = end - start;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const id = (this.#slots[slot] ?? 0) - 1;
      const word = this.#words[id];
      if (word === undefined || (word.length === end - start && text.startsWith(word, start))) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(4 * this.#slots.length);
    for (const [id, word] of this.#words.entries()) this.#slots[this.#slotOf(word, 0, word.length)] = id + 1;
  }
}
