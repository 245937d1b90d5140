// @vitest-environment jsdom
import { act, createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { DocumentBody } from '../../../../../renderer/reader/DocumentBody.tsx';
import { blockAt, edgeBlock } from '../../../../../renderer/reader/drawn/draw.ts';
import { DrawnLeavesProvider } from '../../../../../renderer/reader/drawn/drawn-leaves.tsx';
import { rowOf } from '../../../../../renderer/reader/reveal.ts';
import { makeBlocks } from './make-blocks.ts';

/** What jsdom has not: a browser that tells what is near the view. */
class StateChange extends Event {
  readonly skipped: boolean;
  constructor(skipped: boolean) {
    super('contentvisibilityautostatechange', { bubbles: true });
    this.skipped = skipped;
  }
}
vi.stubGlobal('ContentVisibilityAutoStateChangeEvent', StateChange);
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const NO_MARKS = new Map();

/** A text of so many paragraphs of a line each, read from a row on. */
async function open(paragraphs: number, from = 0) {
  const blocks = makeBlocks(Array.from({ length: paragraphs }, () => ['paragraph', 60] as const));
  const text = createRef<HTMLElement>();
  const holder = document.body.appendChild(document.createElement('div'));
  const root = createRoot(holder);
  onTestFinished(async () => {
    await act(async () => root.unmount());
    holder.remove();
  });
  await act(async () =>
    root.render(
      <article ref={text}>
        <DrawnLeavesProvider root={text} rows={paragraphs} from={from}>
          <DocumentBody blocks={blocks} marks={NO_MARKS} />
        </DrawnLeavesProvider>
      </article>,
    ),
  );
  if (!text.current) throw new Error('nothing was drawn');
  const leaves = () => [...holder.querySelectorAll<HTMLElement>('.leaf')];
  return {
    text: text.current,
    blocks,
    leaves,
    drawn: () => leaves().map((leaf) => leaf.querySelectorAll('[data-start]').length),
    tell: (leaf: number, skipped: boolean) =>
      act(async () => void leaves()[leaf]?.dispatchEvent(new StateChange(skipped))),
  };
}

test('a text of few rows is drawn whole', async () => {
  expect((await open(399)).drawn()).toEqual([100, 100, 100, 99]);
});

test('of a long text only the leaves around where it is read from are drawn at first', async () => {
  expect((await open(500)).drawn()).toEqual([100, 0, 0, 0, 0]);
  expect((await open(500, 250)).drawn()).toEqual([0, 0, 100, 0, 0]);
  expect((await open(500, 199)).drawn()).toEqual([0, 100, 100, 0, 0]);
});

test('a leaf is drawn when it comes near the view, and keeps its room when it is gone again', async () => {
  const { drawn, tell, leaves } = await open(500);
  await tell(3, false);
  expect(drawn()).toEqual([100, 0, 0, 100, 0]);
  const leaf = leaves()[3];
  if (!leaf) throw new Error('there is no such leaf');
  // A hundred lines of 60 letters, where a line has 60: with what lies between them 205 lines of 10 pixels.
  leaf.style.setProperty('--letters-per-line', '60');
  leaf.style.setProperty('--line', '10px');
  Object.defineProperty(leaf, 'offsetHeight', { value: 4100 });
  await tell(3, true);
  expect(drawn()).toEqual([100, 0, 0, 0, 0]);
  expect(Number(leaves()[3]?.style.getPropertyValue('--times'))).toBeCloseTo(2);
});

test('a leaf that was never drawn keeps the room that was guessed', async () => {
  const { tell, leaves } = await open(500);
  await tell(2, true);
  expect(leaves()[2]?.style.getPropertyValue('--times')).toBe('1');
});

test('whatever is asked for is drawn at once', async () => {
  const { text, blocks, drawn } = await open(500);
  const block = blocks[320];
  if (!block) throw new Error('there is no such block');
  await act(async () => expect(blockAt(text, block.start + 10)?.textContent).toBe(block.text));
  await act(async () => expect(edgeBlock(text, 'last')?.textContent).toBe(blocks.at(-1)?.text));
  await act(async () => expect(rowOf(text, 150)?.textContent).toBe(blocks[150]?.text));
  expect(drawn()).toEqual([100, 100, 0, 100, 100]);
  expect(rowOf(text, 500)).toBeNull();
});
