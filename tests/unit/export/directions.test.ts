import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { DIV_END, RTL_DIV, withDirections } from '../../../electron/export/directions.ts';
import { bodyOf } from '../../support/shapes/library.ts';
import { PANDOC_LINES } from '../../../electron/export/flavours/line-forms.ts';
import { citationNode, paragraphNode, textNode } from '../../../electron/note-text/note-nodes.ts';

test('the key of a citation does not decide which way a paragraph runs', () => {
  const cited = citationNode([{ documentId: 'd-1' }]);
  const { children } = bodyOf(
    [
      paragraphNode([cited, textNode(' آنجا پنجاه نفر بودند.')]),
      paragraphNode([cited, textNode(' says fifty.')]),
    ],
    PANDOC_LINES,
  );
  const written = withDirections(children).map((block) => (block.type === 'html' ? block.value : block.type));
  expect(written).toEqual([RTL_DIV, 'paragraph', DIV_END, 'paragraph']);
});

test('a tag around the first words does not decide either', () => {
  const line: readonly PhrasingContent[] = [
    { type: 'html', value: '<mark>' },
    { type: 'text', value: 'پنجاه' },
    { type: 'html', value: '</mark>' },
  ];
  expect(withDirections([{ type: 'paragraph', children: [...line] }])).toHaveLength(3);
});
