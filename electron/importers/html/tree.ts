import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlText = DefaultTreeAdapterTypes.TextNode;
export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text';
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

export function parentOf(node: HtmlNode): HtmlParent | null {
  return 'parentNode' in node ? node.parentNode : null;
}

export function parentElement(node: HtmlNode): HtmlElement | null {
  const parent = parentOf(node);
  return parent && isElement(parent) ? parent : null;
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** The words of `class` and `id`, in lower case. */
export function namesOf(element: HtmlElement): readonly string[] {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return names.toLowerCase().split(/\s+/).filter(Boolean);
}

export interface Visitor {
  /** Answer `false` to leave the node's children out; it is then not left either. */
  enter(node: HtmlNode): boolean | void;
  leave?(node: HtmlNode): void;
}

/** Visits the tree in document order. Keeps its own stack: pages nest deeper than the engine's stack reaches. */
export function walk(root: HtmlNode, visitor: Visitor): void {
  if (visitor.enter(root) === false) return;
  const open: { node: HtmlNode; children: readonly HtmlNode[]; next: number }[] = [
    { node: root, children: childrenOf(root), next: 0 },
  ];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.children[top.next];
    top.next += 1;
    if (!child) {
      visitor.leave?.(top.node);
      open.pop();
    } else if (visitor.enter(child) !== false) {
      open.push({ node: child, children: childrenOf(child), next: 0 });
    }
  }
}

export function textsIn(root: HtmlNode, skip?: (node: HtmlNode) => boolean): HtmlText[] {
  const found: HtmlText[] = [];
  walk(root, {
    enter(node) {
      if (skip?.(node)) return false;
      if (isText(node)) found.push(node);
    },
  });
  return found;
}

export function elementsIn(root: HtmlNode, skip?: (node: HtmlNode) => boolean): HtmlElement[] {
  const found: HtmlElement[] = [];
  walk(root, {
    enter(node) {
      if (skip?.(node)) return false;
      if (isElement(node)) found.push(node);
    },
  });
  return found;
}

/** The text as it reads in one line: white space collapsed as CSS collapses it, trimmed. */
export function lineOf(root: HtmlNode, skip?: (node: HtmlNode) => boolean): string {
  return collapse(
    textsIn(root, skip)
      .map((text) => text.value)
      .join(''),
  );
}

export function collapse(text: string): string {
  // Most spaces stand alone and are what they should be.
  return text.replace(/ [ \t\n\r\f]+|[\t\n\r\f][ \t\n\r\f]*/g, ' ').trim();
}

export function closest(node: HtmlNode, matches: (element: HtmlElement) => boolean): HtmlElement | null {
  for (let at: HtmlNode | null = node; at; at = parentOf(at)) if (isElement(at) && matches(at)) return at;
  return null;
}

/** Cuts a text node at the offsets, in place, and answers its parts in order. */
export function splitText(text: HtmlText, offsets: readonly number[]): readonly HtmlText[] {
  const cuts = [...new Set(offsets)]
    .filter((offset) => offset > 0 && offset < text.value.length)
    .toSorted((a, b) => a - b);
  if (cuts.length === 0) return [text];
  const whole = text.value;
  const ends = [...cuts, whole.length];
  const parts = ends.map((end, index): HtmlText => {
    if (index > 0) return { ...text, value: whole.slice(ends[index - 1], end) };
    text.value = whole.slice(0, end);
    return text;
  });
  const siblings = text.parentNode?.childNodes;
  siblings?.splice(siblings.indexOf(text), 1, ...parts);
  return parts;
}
