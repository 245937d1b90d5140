import type { FootnoteDefinition, PhrasingContent, Root } from 'mdast';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/*
 * The block quotes and the footnotes of an exported page, as those of a note. Nothing else of the page is of interest.
 */

type HtmlNode = DefaultTreeAdapterTypes.Node;
type HtmlElement = DefaultTreeAdapterTypes.Element;
type Quote = { readonly type: 'blockquote'; readonly children: readonly Part[] };
type Part = PhrasingContent | Quote | FootnoteDefinition;

const NOTE = /^note-fn-([1-9]\d{0,8})$/;
const MARKER = /^#note-fn-([1-9]\d{0,8})$/;

export function parsePage(page: string): Root {
  return { type: 'root', children: blocks(partsOf(parse(page), false)) };
}

/** What stands in a line together is a paragraph. */
function blocks(parts: readonly Part[]): Root['children'] {
  const made: Root['children'] = [];
  let line: PhrasingContent[] = [];
  const end = (): void => {
    if (line.length > 0) made.push({ type: 'paragraph', children: line });
    line = [];
  };
  for (const part of parts) {
    if (part.type === 'blockquote') {
      end();
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it holds paragraphs, block quotes and definitions alone
      made.push({ type: 'blockquote', children: blocks(part.children) as FootnoteDefinition['children'] });
    } else if (part.type === 'footnoteDefinition') {
      end();
      made.push(part);
    } else line.push(part);
  }
  end();
  return made;
}

function partsOf(node: HtmlNode, isQuoted: boolean): readonly Part[] {
  if (node.nodeName === '#text' && 'value' in node) return [{ type: 'text', value: node.value }];
  if (!('tagName' in node)) return 'childNodes' in node ? innerParts(node, isQuoted) : [];
  const marker = node.tagName === 'a' ? MARKER.exec(attributeOf(node, 'href'))?.[1] : undefined;
  if (marker !== undefined) return [{ type: 'footnoteReference', identifier: marker, label: marker }];
  const number = node.tagName === 'li' ? NOTE.exec(attributeOf(node, 'id'))?.[1] : undefined;
  if (number !== undefined && !isQuoted) return [definition(number, node), ...quotesIn(node)];
  if (node.tagName === 'br') return [{ type: 'break' }];
  if (SILENT.has(node.tagName)) return isQuoted ? [tagOf(node)] : [];
  if (node.tagName === 'blockquote') {
    const shown = isPlain(node) ? [] : [tagOf(node)];
    return [{ type: 'blockquote', children: [...shown, ...innerParts(node, true)] }];
  }
  const inner = innerParts(node, isQuoted);
  if (!isQuoted) return inner;
  if (!isPlain(node)) return [tagOf(node), ...inner];
  return BLOCKS.has(node.tagName) ? [...inner, { type: 'break' }] : inner;
}

function innerParts(
  { childNodes }: { readonly childNodes: readonly HtmlNode[] },
  isQuoted: boolean,
): readonly Part[] {
  return childNodes.flatMap((child) => partsOf(child, isQuoted));
}

function definition(number: string, node: HtmlElement): FootnoteDefinition {
  const words = { type: 'text', value: textOf(node) } as const;
  return {
    type: 'footnoteDefinition',
    identifier: number,
    label: number,
    children: [{ type: 'paragraph', children: [words] }],
  };
}

function quotesIn(node: HtmlElement): readonly Part[] {
  return innerParts(node, false).filter(
    ({ type }) => type === 'blockquote' || type === 'footnoteReference' || type === 'footnoteDefinition',
  );
}

function textOf(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'template', 'noscript']);
const BLOCKS: ReadonlySet<string> = new Set(['p', 'pre', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const LINE: ReadonlySet<string> = new Set('a b strong i em u mark sub sup span code blockquote'.split(' '));
const HARMLESS: ReadonlySet<string> = new Set(['dir', 'id', 'href', 'lang', 'title']);

/** Whether an element changes nothing but the look of words; any other may hide or strike out what stands in it. */
function isPlain({ tagName, attrs }: HtmlElement): boolean {
  return (
    (BLOCKS.has(tagName) || LINE.has(tagName)) &&
    attrs.every(({ name }) => HARMLESS.has(name) || (name === 'class' && tagName === 'blockquote'))
  );
}

function tagOf({ tagName }: HtmlElement): PhrasingContent {
  return { type: 'text', value: `<${tagName}>` };
}

function attributeOf({ attrs }: HtmlElement, name: string): string {
  return attrs.find((attribute) => attribute.name === name)?.value ?? '';
}
