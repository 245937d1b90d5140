import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { PhrasingContent } from 'mdast';
import { isRightToLeft } from '../directions.ts';
import { CODE_STYLE } from './docx-styles.ts';

/** The runs of a line. `look` is how they look so far. */
export function runsOf(line: readonly PhrasingContent[], look: IRunOptions = {}): ParagraphChild[] {
  return line.flatMap((node) => runOf(node, look));
}

function runOf(node: PhrasingContent, look: IRunOptions): readonly ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return [textRun(node.value.replaceAll(/[\r\n]+/g, ' '), look)];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'inlineCode':
    case 'inlineMath':
      return [textRun(node.value, { ...look, style: CODE_STYLE })];
    case 'strong':
      return runsOf(node.children, { ...look, bold: true });
    case 'delete':
      return runsOf(node.children, { ...look, strike: true });
    case 'emphasis':
      return runsOf(node.children, { ...look, ...lookOf(node.data?.hName) });
    case 'link':
      return [
        new ExternalHyperlink({
          link: node.url,
          children: runsOf(node.children, { ...look, style: 'Hyperlink' }),
        }),
      ];
    case 'footnoteReference':
      return [new FootnoteReferenceRun(Number(node.identifier))];
    case 'image':
    case 'imageReference':
      return node.alt ? [textRun(node.alt, look)] : [];
    case 'linkReference':
      return runsOf(node.children, look);
    case 'html':
    case 'citationMark':
    case 'wikiLink':
      return [];
    default:
      node satisfies never;
      return [];
  }
}

function lookOf(tag: 'mark' | 'sub' | 'sup' | undefined): IRunOptions {
  if (tag === 'mark') return { highlight: 'yellow' };
  if (tag === 'sub') return { subScript: true };
  return tag === 'sup' ? { superScript: true } : { italics: true };
}

/** Word asks of each run whether it is of a script that runs to the left. */
function textRun(words: string, look: IRunOptions): TextRun {
  return new TextRun({ ...look, text: words, ...(isRightToLeft(words) ? { rightToLeft: true } : {}) });
}
