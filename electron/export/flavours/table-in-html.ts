import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent, Table } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { noteMarker } from '../../verify/listed-notes.ts';
import { markedTable } from './html-marks.ts';
import { linkWithMarkers } from './link-with-markers.ts';

/** Without empty lines, which would end it. https://spec.commonmark.org/0.31.2/#html-blocks */
export function tableInHtml(table: Table): string {
  const children = markedTable(table).children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: cell.children.flatMap(withMarkers) })),
  }));
  return toHtml(toHast({ ...table, children })).replaceAll(/\n{2,}/g, '\n');
}

function withMarkers(node: PhrasingContent): readonly PhrasingContent[] {
  switch (node.type) {
    case 'footnoteReference':
      return [noteMarker(node.identifier)];
    case 'link':
      return linkWithMarkers({ ...node, children: node.children.flatMap(withMarkers) });
    case 'delete':
    case 'emphasis':
    case 'strong':
      return [{ ...node, children: node.children.flatMap(withMarkers) }];
    case 'break':
    case 'citationMark':
    case 'html':
    case 'image':
    case 'imageReference':
    case 'inlineCode':
    case 'inlineMath':
    case 'linkReference':
    case 'text':
    case 'wikiLink':
      return [node];
  }
}
