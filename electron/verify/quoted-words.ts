import type { Blockquote, Nodes } from 'mdast';

/** What stands in a block quote, in order: words, and the markers of footnotes between them. */
export type QuotedPiece = { readonly words: string } | { readonly marker: string };

/**
 * Emphasis, links and headings are their words; a tag that changes nothing but the look is nothing. Whatever else words may be
 * hidden or struck out by, or put in among them, shows as itself and so makes them other words.
 */
export function piecesOf(quote: Blockquote): readonly QuotedPiece[] {
  const pieces: QuotedPiece[] = [];
  const say = (words: string): void => void pieces.push({ words });
  const visit = (node: Nodes): void => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'code':
        say(node.value);
        return;
      case 'html':
        say(wordsOfHtml(node.value.replaceAll(/^[ \t]+|[ \t\n]+$/g, '')));
        return;
      case 'break':
        say('\n');
        return;
      case 'thematicBreak':
        say('* * *');
        return;
      case 'footnoteReference':
        pieces.push({ marker: node.identifier });
        return;
      case 'image':
      case 'imageReference':
        say(`![${node.alt ?? ''}]`);
        return;
      case 'delete':
        say('~~');
        node.children.forEach(visit);
        say('~~');
        return;
      case 'blockquote':
        if (node !== quote) {
          // Its markers are its own.
          for (const piece of piecesOf(node)) if ('words' in piece) pieces.push(piece);
          say('\n');
          return;
        }
        for (const child of node.children) {
          visit(child);
          say('\n');
        }
        return;
      case 'listItem':
        for (const child of node.children) {
          visit(child);
          say('\n');
        }
        return;
      case 'list':
        for (const [index, item] of node.children.entries()) {
          say(node.ordered ? `${(node.start ?? 1) + index}. ` : '- ');
          visit(item);
        }
        return;
      case 'table':
        for (const row of node.children) {
          row.children.forEach((cell) => {
            say('| ');
            visit(cell);
          });
          say('\n');
        }
        return;
      case 'paragraph':
      case 'heading':
      case 'emphasis':
      case 'strong':
      case 'link':
      case 'linkReference':
      case 'tableCell':
        node.children.forEach(visit);
        return;
      case 'root':
      case 'tableRow':
      case 'definition':
      case 'footnoteDefinition':
      case 'yaml':
      case 'math':
      case 'inlineMath':
      case 'citationMark':
      case 'wikiLink':
        return;
      default:
        node satisfies never;
    }
  };
  visit(quote);
  return pieces;
}

function wordsOfHtml(html: string): string {
  if (BREAK.test(html)) return '\n';
  return PLAIN_TAG.test(html) ? '' : html;
}

const BREAK = /^<br ?\/?>$/i;
const PLAIN_TAG = /^(?:<\/?(?:mark|b|i|em|strong|u)>|<!-- ?-->)$/i;
