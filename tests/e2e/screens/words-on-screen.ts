/** Functions that run in the page: they may use nothing from outside themselves. */

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the words begin and end, in pixels of the window, after scrolling to them and once they stand still.
 * They stand in one block.
 */
export async function pointsOfWords(
  article: Element,
  words: string,
): Promise<{ readonly from: Point; readonly to: Point }> {
  const block = [...article.querySelectorAll('[data-start]')].find((one) => one.textContent.includes(words));
  if (!block) throw new Error(`not in the text: ${words}`);
  block.scrollIntoView({ block: 'center' });
  const letterAt = (index: number): DOMRect => {
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let before = 0;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      if (index < before + length) {
        const range = document.createRange();
        range.setStart(node, index - before);
        range.setEnd(node, index - before + 1);
        return range.getBoundingClientRect();
      }
      before += length;
    }
    throw new Error(`no letter at ${index}`);
  };
  const start = block.textContent.indexOf(words);
  const measure = () => [letterAt(start), letterAt(start + words.length - 1)] as const;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  let [first, last] = measure();
  for (let still = 0; still < 4;) {
    await frame();
    const former = first;
    [first, last] = measure();
    still = former.x === first.x && former.y === first.y ? still + 1 : 0;
  }
  const rightToLeft = getComputedStyle(block).direction === 'rtl';
  return {
    from: { x: rightToLeft ? first.right - 1 : first.left + 1, y: first.top + first.height / 2 },
    to: { x: rightToLeft ? last.left + 1 : last.right - 1, y: last.top + last.height / 2 },
  };
}

/** Resolves once neither what is scrolled nor where it is scrolled to has changed for some frames. */
export async function standsStill(scroller: Element): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  let former = '';
  for (let still = 0; still < 8;) {
    await frame();
    const now = `${scroller.scrollTop} ${scroller.scrollHeight} ${scroller.clientWidth}`;
    still = now === former ? still + 1 : 0;
    former = now;
  }
}

export function paintedWords(mark: string): readonly string[] {
  const marks =
    mark === 'ibid-highlight'
      ? [...CSS.highlights].filter(([name]) => name.startsWith(`${mark}-`)).map(([, highlight]) => highlight)
      : [CSS.highlights.get(mark) ?? new Highlight()];
  return marks
    .flatMap((highlight) => [...highlight])
    .map((part) => {
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      return range.toString();
    });
}

/** Selects the words, which stand in one text node, without a pointer. */
export function selectWords(article: Element, words: string): void {
  const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const start = node.nodeValue?.indexOf(words) ?? -1;
    if (start === -1) continue;
    document.getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
    return;
  }
  throw new Error(`not in one piece of the text: ${words}`);
}
