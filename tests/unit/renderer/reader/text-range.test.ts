// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import {
  canonicalOffset,
  canonicalRange,
  pointInBlock,
  trimmedRange,
} from '../../../../renderer/reader/text-range.ts';

const PAGE = `
  <article>
    <header><h1>Ledger</h1></header>
    <div class="row"><p data-start="0">The <em>harbour <strong>clerk</strong></em> kept a ledger<a>[1]</a>.</p><button>2</button></div>
    <div class="row"><p data-start="34">He wrote 𐎠𐎡 twice.</p></div>
    <section><h2>Notes</h2><ol><li><span>1</span><div data-start="52">Port archive, box 4.</div><a>back</a></li></ol></section>
  </article>`;
const TEXT = 'The harbour clerk kept a ledger[1].\nHe wrote 𐎠𐎡 twice.\nPort archive, box 4.';

let root: Element;
beforeEach(() => {
  document.body.innerHTML = PAGE.replace('data-start="34"', 'data-start="36"').replace('"52"', '"57"');
  root = element('article');
});

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function textNode(selector: string, index = 0): Node {
  const found = element(selector).childNodes[index];
  if (!found) throw new Error(`no child ${index} in ${selector}`);
  return found;
}

function range(start: Node, startOffset: number, end: Node, endOffset: number): Range {
  const made = document.createRange();
  made.setStart(start, startOffset);
  made.setEnd(end, endOffset);
  return made;
}

function words(made: Range): string | null {
  const found = canonicalRange(root, made, TEXT);
  return found && TEXT.slice(found.start, found.end);
}

test('the page of these tests holds exactly the canonical text', () => {
  const blocks = [...root.querySelectorAll('[data-start]')];
  expect(blocks.map((block) => block.textContent).join('\n')).toBe(TEXT);
  expect(blocks.map((block) => Number(block.getAttribute('data-start')))).toEqual([0, 36, 57]);
});

describe('a selection becomes a canonical range', () => {
  test('inside nested spans', () => {
    expect(words(range(textNode('em'), 3, textNode('strong'), 5))).toBe('bour clerk');
  });

  test('over a footnote marker', () => {
    expect(words(range(textNode('p', 2), 6, textNode('p', 4), 1))).toBe('a ledger[1].');
  });

  test('when its ends are elements and not texts', () => {
    expect(words(range(element('p'), 1, element('p'), 2))).toBe('harbour clerk');
  });

  test('across blocks', () => {
    expect(words(range(textNode('strong'), 0, textNode('[data-start="36"]'), 8))).toBe(
      'clerk kept a ledger[1].\nHe wrote',
    );
  });

  test('from the body into a footnote, without the printed label before the note', () => {
    expect(words(range(textNode('[data-start="36"]'), 14, textNode('[data-start="57"]'), 12))).toBe(
      'twice.\nPort archive',
    );
  });

  test('within a footnote', () => {
    expect(words(range(textNode('[data-start="57"]'), 5, textNode('[data-start="57"]'), 12))).toBe('archive');
  });

  test('of one paragraph alone when a triple click ends it at the start of the next', () => {
    expect(words(range(textNode('p'), 0, element('[data-start="36"]'), 0))).toBe(
      'The harbour clerk kept a ledger[1].',
    );
  });

  test('of one paragraph alone when it starts at the end of the one before', () => {
    expect(words(range(textNode('p', 4), 1, textNode('[data-start="36"]'), 2))).toBe('He');
  });

  test('of whole blocks when its ends lie in the margins between them', () => {
    expect(words(range(element('header'), 0, textNode('button'), 1))).toBe(
      'The harbour clerk kept a ledger[1].',
    );
  });

  test('of everything when all of the page is selected', () => {
    expect(words(range(root, 0, root, root.childNodes.length))).toBe(TEXT);
  });

  test('or into nothing when it covers only space or only the page around the text', () => {
    expect(words(range(textNode('p'), 3, textNode('p'), 4))).toBeNull();
    expect(words(range(element('header'), 0, element('header'), 1))).toBeNull();
  });
});

describe('the ends of a range', () => {
  test('never cut a surrogate pair in two', () => {
    const inside = TEXT.indexOf('𐎠') + 1;
    expect(trimmedRange(TEXT, { start: inside, end: inside + 2 })).toEqual({
      start: inside - 1,
      end: inside + 3,
    });
  });

  test('lose white space but keep the joiners that Persian words need', () => {
    expect(trimmedRange('  می\u200cروند\u200c \n', { start: 0, end: 12 })).toEqual({ start: 2, end: 10 });
  });
});

test('every offset of every block is the same after a way through the page and back', () => {
  for (const block of root.querySelectorAll('[data-start]')) {
    const start = Number(block.getAttribute('data-start'));
    const length = block.textContent?.length ?? 0;
    for (const edge of ['start', 'end'] as const) {
      const offsets = Array.from({ length: length + 1 }, (_, offset) => {
        const point = pointInBlock(block, offset, edge);
        return canonicalOffset(root, point.node, point.offset, edge);
      });
      expect(offsets).toEqual(Array.from({ length: length + 1 }, (_, offset) => start + offset));
    }
  }
});

test('between two texts a start belongs to the following and an end to the preceding one', () => {
  const block = element('p');
  expect(pointInBlock(block, 4, 'start')).toEqual({ node: textNode('em'), offset: 0 });
  expect(pointInBlock(block, 4, 'end')).toEqual({ node: textNode('p'), offset: 4 });
});
