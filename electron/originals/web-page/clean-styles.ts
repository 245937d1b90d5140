import type { CssNode, List, ListItem, WalkContext } from 'css-tree';
import generate from 'css-tree/generator';
import parse from 'css-tree/parser';
import walk from 'css-tree/walker';

/** Answers the `data:` address of a picture that a style names; null for one that is not to be shown. */
export type PictureFor = (address: string) => string | null;

/** What an `@import` leads to: the cleaned text of that sheet; empty where there is none. */
export type Imported = (address: string) => string;

/** Rules that hold other rules, and those that only set things in motion or count. */
const KEPT_AT_RULES = new Set([
  'media',
  'supports',
  'layer',
  'container',
  'keyframes',
  '-webkit-keyframes',
  'counter-style',
]);

/** An address that leads to nothing, not even a request. */
const NOTHING = 'data:,';
const MAKES_AN_ADDRESS = /(?:image-set|\bimage|\bsrc|cross-fade|\belement|\bpaint|expression|\battr)\s*\(/i;
const ADDRESS = /url\s*\(\s*(?!["']?data:(?:image\/|,))/i;

/** A style sheet that names no address but those of pictures written into it; fonts are left out. */
export function cleanSheet(source: string, picture: PictureFor, imported: Imported): string {
  return cleaned(source, 'stylesheet', (tree) => {
    const imports = importsOf(tree, imported);
    clean(tree, picture);
    return imports.join('') + generate(tree);
  });
}

/** The same for the declarations of one element. */
export function cleanDeclarations(source: string, picture: PictureFor): string {
  return cleaned(source, 'declarationList', (tree) => {
    clean(tree, picture);
    return generate(tree);
  });
}

function cleaned(source: string, context: string, work: (tree: CssNode) => string): string {
  try {
    return work(parse(source, { context, parseCustomProperty: true, onParseError: () => undefined }));
  } catch (error) {
    // Nested more deeply than the parser's stack reaches: no page needs that, and the rest of it is shown without.
    if (error instanceof RangeError) return '';
    throw error;
  }
}

function clean(tree: CssNode, picture: PictureFor): void {
  // What is no part of a list, such as the value of a declaration, has no item.
  walk(tree, {
    enter(this: WalkContext, node: CssNode, item: ListItem<CssNode> | undefined, list: List<CssNode>) {
      if (node.type === 'Url') node.value = picture(node.value) ?? NOTHING;
      if (!item) return;
      if (node.type === 'Atrule' && !KEPT_AT_RULES.has(node.name.toLowerCase())) list.remove(item);
      // What could not be parsed is not known to be harmless, nor what stands under a condition of that kind.
      const isUnknown = 'prelude' in node && node.prelude?.type === 'Raw';
      // Within a declaration it is judged with the whole of it.
      if ((node.type === 'Raw' && this.declaration === null) || isUnknown) list.remove(item);
    },
    leave(node: CssNode, item: ListItem<CssNode> | undefined, list: List<CssNode>) {
      if (item && node.type === 'Declaration' && !isHarmless(generate(node.value))) list.remove(item);
    },
  });
}

/** Escapes can spell the name of a function in many ways. */
function isHarmless(value: string): boolean {
  if (value.includes('\\') && value.includes('(')) return false;
  return !MAKES_AN_ADDRESS.test(value) && !ADDRESS.test(value);
}

/** The sheets that a sheet begins with, each under the conditions that it is imported under. */
function importsOf(tree: CssNode, imported: Imported): readonly string[] {
  if (tree.type !== 'StyleSheet') return [];
  return tree.children.toArray().flatMap((node): readonly string[] => {
    if (node.type !== 'Atrule' || node.name.toLowerCase() !== 'import' || !node.prelude) return [];
    if (node.prelude.type !== 'AtrulePrelude') return [];
    const [first, ...conditions] = node.prelude.children.toArray();
    if (first?.type !== 'Url' && first?.type !== 'String') return [];
    const sheet = imported(first.value);
    const media = conditions.filter(({ type }) => type === 'MediaQueryList').map((query) => generate(query));
    return sheet === '' ? [] : [media.length > 0 ? `@media ${media.join('')}{${sheet}}` : sheet];
  });
}
