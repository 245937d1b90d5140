/* oxlint-disable typescript/switch-exhaustiveness-check -- what else there may be is thrown */
import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  ListItem,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { plainWords } from '../../../electron/note-text/plain-words.ts';
import type { WikiLink } from '../../../electron/note-text/wiki-link.ts';
import type { InlineMath } from 'mdast-util-math';
import { LINE_END, lineOf, type Raw, type Shape } from './shape.ts';

interface Around {
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
  /** HTML of a reader's that has none, as blocks. */
  readonly html: (value: string) => readonly Shape[];
}

const NO_HTML: Around['html'] = () => [];

/** As `parseMarkdownFile` and its like read it; `html` answers what blocks of HTML show. */
export function shapesOfMdast(root: Root, html: Around['html'] = NO_HTML): readonly Shape[] {
  const notes = new Map<string, FootnoteDefinition>();
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  let isRtl = false;
  return root.children.flatMap((node): readonly Shape[] => {
    if (node.type === 'html' && node.value === '<div dir="rtl">') isRtl = true;
    else if (node.type === 'html' && node.value === '</div>') isRtl = false;
    else return blockOf(node, { notes, html }).map((shape) => (isRtl ? { ...shape, rtl: true } : shape));
    return [];
  });
}

/** A footnote before it is written. */
export function ofDefinition({ children }: FootnoteDefinition): readonly Shape[] {
  return children.flatMap((child) => blockOf(child, { notes: new Map(), html: NO_HTML }));
}

function blockOf(node: RootContent | BlockContent | DefinitionContent, around: Around): readonly Shape[] {
  const blocks = (nodes: readonly (BlockContent | DefinitionContent)[]): readonly Shape[] =>
    nodes.flatMap((child) => blockOf(child, around));
  switch (node.type) {
    case 'paragraph': {
      const [only] = node.children;
      if (node.children.length === 1 && only?.type === 'inlineMath' && only.data && 'display' in only.data)
        return [{ maths: only.value.trim() }];
      return [{ p: lineOf(rawLine(node.children, around)) }];
    }
    case 'heading':
      return [{ heading: node.depth, words: lineOf(rawLine(node.children, around)) }];
    case 'blockquote':
      return [{ quote: blocks(node.children) }];
    case 'list':
      return [
        {
          list: node.ordered ? 'number' : 'bullet',
          start: node.ordered ? (node.start ?? 1) : 1,
          items: node.children.map((item: ListItem) => ({
            ...(typeof item.checked === 'boolean' ? { checked: item.checked } : {}),
            blocks: blocks(item.children),
          })),
        },
      ];
    case 'code':
      return [{ code: node.value, language: node.lang ?? '' }];
    case 'math':
      return [{ maths: node.value.trim() }];
    case 'thematicBreak':
      return [{ rule: true }];
    case 'table': {
      const rows = node.children.map((row) =>
        row.children.map((cell) => lineOf(rawLine(cell.children, around))),
      );
      const hasHeading = rows[0]?.some((cell) => cell.length > 0) ?? false;
      const align = (node.align ?? []).map((one) => one?.charAt(0) ?? '-').join('');
      return [{ table: hasHeading ? rows : rows.slice(1), hasHeading, align }];
    }
    case 'html':
      return around.html(node.value);
    case 'yaml':
    case 'definition':
    case 'footnoteDefinition':
      return [];
    default:
      throw new Error(`${node.type} stands alone`);
  }
}

/** Where a note of a list can be led to. */
const ANCHOR = /^<(?:a id="note-\d+"|\/a)>$/;

function rawLine(
  nodes: readonly (PhrasingContent | InlineMath | WikiLink)[],
  around: Around,
  marks: readonly string[] = [],
): readonly Raw[] {
  let tags: readonly string[] = [];
  return nodes.flatMap((node): readonly Raw[] => {
    const own = [...marks, ...tags];
    switch (node.type) {
      case 'text':
        return [{ words: node.value, marks: own }];
      case 'inlineCode':
        return [{ words: node.value, marks: [...own, 'code'] }];
      case 'inlineMath':
        return [{ sign: `$${node.value.replaceAll(/\s+/g, ' ').trim()}$` }];
      case 'break':
        return [{ sign: LINE_END }];
      case 'strong':
      case 'emphasis':
      case 'delete':
        return rawLine(node.children, around, [
          ...own,
          node.data && 'hName' in node.data ? String(node.data.hName) : node.type,
        ]);
      case 'link':
        // To some readers an address stands for itself, and to others it is words.
        if (node.url === `mailto:${plainWords(node)}`) return rawLine(node.children, around, own);
        return rawLine(node.children, around, [...own, `link(${node.url})`]);
      case 'image':
        return [{ sign: `![${(node.alt ?? '').replaceAll(/\s+/gu, ' ').trim()}](${node.url})` }];
      case 'html': {
        const [, end, tag = ''] = /^<(\/?)(mark|sub|sup|del)>$/.exec(node.value) ?? [];
        const mark = tag === 'del' ? 'delete' : tag;
        if (end === '') tags = [...tags, mark];
        else if (end === '/') tags = tags.filter((one) => one !== mark);
        else if (node.value !== '<!-- -->' && !ANCHOR.test(node.value))
          return [{ words: node.value, marks: own }];
        return [];
      }
      case 'footnoteReference': {
        const definition = around.notes.get(node.identifier);
        return [{ note: definition ? definition.children.flatMap((child) => blockOf(child, around)) : [] }];
      }
      case 'wikiLink':
        return [{ words: node.value, marks: own }];
      default:
        throw new Error(`${node.type} was read`);
    }
  });
}
