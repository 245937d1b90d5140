import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, serialize } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const BLOCKS =
  'html|head|body|title|meta|nav|article|section|aside|footer|div|hr|h1|h2|h3|p|ol|ul|li|dl|dt|dd|table|tr|td|br';

/** Every class and id under another name, with the links to them, and blocks without a class with one. */
export function renamed(page: string): string {
  return page
    .replaceAll(/ class="(?!byline|breadcrumb)[^"]*"/g, ' class="x9f-1 c0"')
    .replaceAll(/<(?:p|ol|ul|li|dl|dt|dd|table|tr|td|h2|aside)(?=>)/g, '$& class="q7"')
    .replaceAll(/ id="([^"]*)"/g, (_, id: string) => ` id="${otherName(id)}"`)
    .replaceAll(
      / href="([^"#]*)#([^"]+)"/g,
      (_, file: string, id: string) => ` href="${file}#${otherName(id)}"`,
    );
}

function otherName(name: string): string {
  const sum = Array.from(name).reduce((all, letter) => (all * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
  return `k${sum.toString(36)}z`;
}

/** With line breaks and spaces wherever they mean nothing. */
export function spacedOut(page: string): string {
  return page.replaceAll(new RegExp(`</?(?:${BLOCKS})\\b[^>]*>`, 'g'), '\n    $&\n\t');
}

/** Without quotes and end tags that HTML can do without. */
export function minified(page: string): string {
  return page
    .replaceAll(/<\/(?:li|dt|dd|tr|td|p)>/g, '')
    .replaceAll(/ ([a-z-]+)="([\w-]+)"/g, ' $1=$2')
    .replaceAll(/>\s+</g, '> <');
}

export function inCapitals(page: string): string {
  return page.replaceAll(/<\/?[a-z][a-z0-9]*/g, (tag) => tag.toUpperCase());
}

/** Each part of the article within two divisions. */
export function inDivisions(page: string): string {
  return changed(page, (article) => {
    for (const child of article.childNodes.splice(0)) {
      const [outer, inner] = [division(article), division(article)];
      defaultTreeAdapter.appendChild(inner, child);
      defaultTreeAdapter.appendChild(outer, inner);
      defaultTreeAdapter.appendChild(article, outer);
    }
  });
}

/** What follows the last paragraph of the text, which has `lines` of them, behind the article. */
export function listOutside(page: string, lines: number): string {
  return changed(page, (article) => {
    const paragraphs = article.childNodes.filter(({ nodeName }) => nodeName === 'p');
    const last = paragraphs[lines - 1];
    const rest = last ? article.childNodes.splice(article.childNodes.indexOf(last) + 1) : [];
    const frame = division(article);
    for (const child of rest) defaultTreeAdapter.appendChild(frame, child);
    const siblings = article.parentNode?.childNodes ?? [];
    siblings.splice(siblings.indexOf(article) + 1, 0, frame);
  });
}

function changed(page: string, change: (article: Element) => void): string {
  const tree = parse(page);
  const article = articleIn(tree);
  if (article) change(article);
  return serialize(tree);
}

function articleIn(parent: Parent): Element | null {
  for (const child of parent.childNodes) {
    if (!('tagName' in child)) continue;
    const found = child.tagName === 'article' ? child : articleIn(child);
    if (found) return found;
  }
  return null;
}

function division({ namespaceURI }: Element): Element {
  return defaultTreeAdapter.createElement('div', namespaceURI, []);
}
