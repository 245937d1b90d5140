import { expect, test } from 'vitest';
import { annotationOf, sourceOf } from '#shared/annotations/annotation-of.ts';
import { describe as selectorsOf } from '#shared/anchoring/describe.ts';
import { toPassageId } from '#shared/model/ids.ts';
import { codePointsOf } from '#shared/text/code-points.ts';

const TEXT = 'Note 🕯️: there were about fifty people in the lower building.';
const SOURCE = sourceOf(
  {
    title: 'A Statement',
    authors: ['Farid Moradi'],
    published: '1988-10',
    url: 'https://lantern.example/statement?a=1',
    language: 'en',
    direction: 'ltr',
  },
  { textHash: 'a'.repeat(64), originalHash: 'b'.repeat(64) },
);

function annotation(given: { highlighted?: boolean; comment?: string; tags?: readonly string[] } = {}) {
  const start = TEXT.indexOf('there');
  return annotationOf(
    {
      ...selectorsOf(TEXT, start, TEXT.length),
      id: toPassageId('p1'),
      highlighted: given.highlighted ?? false,
      colour: 'green',
      comment: given.comment ?? '',
      createdAt: '2026-01-02T03:04:05.000Z',
    },
    {
      source: SOURCE,
      codePoints: codePointsOf(TEXT),
      tags: given.tags ?? [],
      colourName: 'Numbers',
    },
  );
}

test('a place is counted in code points, not in the code units of UTF-16', () => {
  const { selector } = annotation().target;
  expect(selector[0].start).toBe(TEXT.indexOf('there') - 1);
  expect(Array.from(TEXT).slice(selector[0].start, selector[0].end).join('')).toBe(selector[1].exact);
});

test('a comment says in which language and direction it is, and tags and the meaning of the colour stand beside it', () => {
  expect(annotation({ highlighted: true, comment: 'چه کسی شمرد؟', tags: ['numbers'] })).toMatchObject({
    motivation: ['highlighting', 'commenting', 'tagging'],
    body: [
      { value: 'چه کسی شمرد؟', purpose: 'commenting', language: 'fa', textDirection: 'rtl' },
      { value: 'numbers', purpose: 'tagging' },
      { value: 'Numbers', purpose: 'classifying' },
    ],
    stylesheet: { value: '.highlight-green { background-color: #bfe5c7; }' },
    target: { styleClass: 'highlight-green' },
  });
});

test('a passage that neither shines nor says anything is a bookmark without a body', () => {
  const bare = annotation();
  expect(bare.motivation).toBe('bookmarking');
  expect(bare).not.toHaveProperty('body');
  expect(bare).not.toHaveProperty('stylesheet');
  expect(bare.target).not.toHaveProperty('styleClass');
});

test('the text is named by its own bytes, and the file and the page that it came from are told', () => {
  expect(SOURCE).toMatchObject({
    id: `urn:sha256:${'a'.repeat(64)}`,
    'dcterms:source': { id: 'https://lantern.example/statement?a=1' },
    'dcterms:isFormatOf': { id: `urn:sha256:${'b'.repeat(64)}` },
  });
});

test('nobody is named who made the annotation', () => {
  expect(JSON.stringify(annotation({ comment: 'mine' }))).not.toContain('"creator"');
});
