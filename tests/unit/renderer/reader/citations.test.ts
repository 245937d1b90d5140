// @vitest-environment jsdom
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Citation } from '#shared/model/citation.ts';
import type { Footnote } from '#shared/model/text.ts';
import { placeBlocks } from '#shared/text/canonical-text.ts';
import { withAntecedents } from '../../../../electron/importers/citations/antecedents.ts';
import { Citations } from '../../../../renderer/reader/Citations.tsx';
import { NoteList } from '../../../../renderer/reader/NoteList.tsx';
import { footnotesOf } from '../../../support/footnotes.ts';

const BOOK = 'Hanne Brandt, Weights and Fares (Orval: Harbour Press, 1999), 24.';
const { blocks, footnotes } = placeBlocks(
  [],
  withAntecedents(footnotesOf('Nobody was told.', BOOK, 'Ibid., 31.', 'Tarn, op. cit., 4.')),
);

function drawn(element: ReturnType<typeof createElement>): DocumentFragment {
  const page = document.createElement('template');
  page.innerHTML = renderToStaticMarkup(element);
  return page.content;
}

const nothing = () => undefined;

function citationsOf(note: Footnote | undefined): DocumentFragment {
  if (!note) throw new Error('no such note');
  return drawn(
    createElement(Citations, { note, footnotes, direction: 'ltr', onNote: nothing, onLeave: nothing }),
  );
}

test('“ibid.” is shown as the work of the note that names it, with a button that leads there', () => {
  const shown = citationsOf(footnotes[2]);
  const button = shown.querySelector('button');
  expect(button?.getAttribute('aria-label')).toBe('The work of note 2. Go to note 2');
  expect(button?.textContent).toBe('the work of note 2');
  expect(shown.textContent).toContain('Weights and Fares');
  expect(shown.textContent).toContain('p. 31');
  expect(shown.textContent).not.toContain('p. 24');
});

test('what points back and cannot be told is said to be uncertain', () => {
  const shown = citationsOf(footnotes[3]);
  expect(shown.querySelector('button')).toBeNull();
  expect(shown.textContent).toContain('Points back to a work; which one is not certain');
});

test('in the list of notes a link that the keyboard reaches leads from “ibid.” to the note that names the work', () => {
  const list = drawn(createElement(NoteList, { footnotes, blocks, marks: new Map(), onPlace: null }));
  const links = [...list.querySelectorAll('a[data-antecedent]')];
  expect(
    links.map((link) => [link.closest('li')?.id, link.getAttribute('href'), link.getAttribute('aria-label')]),
  ).toEqual([['footnote-2', '#footnote-1', 'The work of note 2. Go to note 2']]);
});

test('a citation of a library that knew nothing of all this is shown as before', () => {
  const [citation]: readonly Citation[] = JSON.parse(
    JSON.stringify([
      { start: 0, end: 5, raw: 'Tides', lead: null, item: { type: 'book', title: 'Tides' }, url: 'absent' },
    ]),
  );
  if (!citation) throw new Error('nothing was stored');
  const shown = citationsOf({ ordinal: 0, label: '1', text: 'Tides', markers: [], citations: [citation] });
  expect(shown.textContent).toBe('Tides');
});
