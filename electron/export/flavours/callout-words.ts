import type { PhrasingContent } from 'mdast';
import { text } from '../mdast-nodes.ts';

const CALLOUT = /^\[!(\p{L}+)\]\n?$/u;

export function isCalloutSign(html: string): boolean {
  return CALLOUT.test(html);
}

/** The sign of a callout as words, for readers that know no callouts; null for other HTML. */
export function calloutWords(html: string): readonly PhrasingContent[] | null {
  const kind = CALLOUT.exec(html)?.[1];
  if (kind === undefined) return null;
  const words = `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`;
  const lineEnd: readonly PhrasingContent[] = html.endsWith('\n') ? [{ type: 'break' }] : [];
  return [{ type: 'strong', children: [text(words)] }, ...lineEnd];
}
