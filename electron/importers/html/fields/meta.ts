import { attribute, elementsIn, type HtmlElement, type HtmlNode } from '../tree.ts';

/** What a page says of itself in its head. */
export interface Meta {
  /** The first filled `meta` of these names or properties, in the order of the names. */
  one(...names: readonly string[]): string | null;
  all(name: string): readonly string[];
  /** Target of `link rel="…"`. */
  link(rel: string): string | null;
  /** Text of the first `title` that is not part of a drawing. */
  readonly title: HtmlElement | null;
  readonly base: string | null;
}

export function readMeta(page: HtmlNode): Meta {
  const metas = new Map<string, string[]>();
  const links = new Map<string, string>();
  let title: HtmlElement | null = null;
  let base: string | null = null;
  for (const element of elementsIn(page, (node) => node.nodeName === 'svg')) {
    if (element.tagName === 'title') title ??= element;
    if (element.tagName === 'base') base ??= attribute(element, 'href');
    if (element.tagName === 'link') {
      const href = attribute(element, 'href')?.trim();
      for (const rel of (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/)) {
        if (href && !links.has(rel)) links.set(rel, href);
      }
    }
    if (element.tagName !== 'meta') continue;
    const content = attribute(element, 'content')?.trim();
    const name =
      attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    if (!content || name === null) continue;
    const key = name.trim().toLowerCase();
    metas.set(key, [...(metas.get(key) ?? []), content]);
  }
  return {
    one: (...names) => names.map((name) => metas.get(name)?.[0]).find((value) => value !== undefined) ?? null,
    all: (name) => metas.get(name) ?? [],
    link: (rel) => links.get(rel) ?? null,
    title,
    base,
  };
}
