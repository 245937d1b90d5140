import type {
  BlockContent,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Html,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
} from 'mdast';
import { type PassageId, toPassageId } from '#shared/model/ids.ts';
import type { NoteNode, NoteState, PictureNode } from '#shared/model/note-state.ts';
import type { SealKind } from '#shared/model/seal.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { type WriteNode, paragraphsOf, phrasingOf } from './inline-markdown.ts';
import { calloutBlock } from './callout-block.ts';
import { codeBlock } from './code-block.ts';
import { mathsBlock } from './maths-markdown.ts';
import { libraryWords, referenceWords } from './library-words.ts';
import { linesToParagraphs, text } from './mdast-nodes.ts';
import { type NameOfNote, POINTED_NOWHERE, type PointedTo } from './pointed-to.ts';
import { redactBody } from './redact/redact-tree.ts';
import type { Redaction } from './redact/redaction.ts';
import { quotationBlock } from './quotation-block.ts';
import type { QuotedPassage } from './quoted-passage.ts';
import type { LineForms } from './flavours/flavour.ts';
import { PANDOC_LINES } from './flavours/line-forms.ts';
import type { SealedFootnote } from './seal/evidence.ts';
import { sealOf } from './seal/seal-of.ts';
import { citedFootnote, sourceFootnote, styledFootnote, templateWords } from './source-footnote.ts';
import { citesOf, locatorOf, type StyledCitations } from './styled-citations.ts';
import { quotationsIn, tableBlock } from './table-block.ts';
import { OWN_SHAPES, shapedQuotation, type Templates } from './template/templates.ts';

const HEADING_DEPTHS = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 } as const;
const INLINE: ReadonlySet<NoteNode['type']> = new Set([
  'text',
  'linebreak',
  'tab',
  'link',
  'autolink',
  'footnote',
  'maths',
  'date',
  'citation',
  'passage-reference',
  'mention',
  'note-link',
  'tag',
]);

export interface NoteBody {
  readonly children: readonly BlockContent[];
  /** In the order of their numbers, which start from 1. */
  readonly footnotes: readonly ExportedFootnote[];
}

export interface ExportedFootnote {
  readonly definition: FootnoteDefinition;
  /** The words that stand in the block quote, or in the note's own footnote; null where the definition says it all. */
  readonly words: string | null;
  /** The passage whose words stand in the block quote; null for none. */
  readonly quoted: PassageId | null;
  /** Null for a footnote of the person's own. */
  readonly sealed: SealedFootnote | null;
}

/** What else an export knows of what the note names. */
export interface BodyParts {
  /** Where the file of each picture lies, from the note's. */
  readonly pictures?: ReadonlyMap<string, string>;
  readonly pointed?: PointedTo;
  readonly nameOf?: NameOfNote;
  /** Those of pandoc, unless told otherwise. */
  readonly lines?: LineForms;
  /** Null where nothing is hidden. */
  readonly redaction?: Redaction | null;
  /** Null where no style is wanted. */
  readonly citations?: StyledCitations | null;
  readonly templates?: Templates;
}

/**
 * The content of a note; its quotations, the passages that it refers to and its own footnotes are numbered together, in
 * their order.
 */
export function noteBody(
  state: NoteState,
  quoted: ReadonlyMap<PassageId, QuotedPassage>,
  {
    pictures = new Map(),
    pointed = POINTED_NOWHERE,
    nameOf = () => null,
    lines = PANDOC_LINES,
    redaction = null,
    citations = null,
    templates = OWN_SHAPES,
  }: BodyParts = {},
): NoteBody {
  const footnotes: ExportedFootnote[] = [];

  function define(
    children: readonly BlockContent[],
    words: string | null,
    sealed: Omit<SealedFootnote, 'footnote'> | null = null,
    ofPassage: PassageId | null = null,
  ): FootnoteReference {
    const identifier = String(footnotes.length + 1);
    const definition: FootnoteDefinition = {
      type: 'footnoteDefinition',
      identifier,
      children: [...children],
    };
    footnotes.push({
      definition,
      words,
      sealed: sealed && { footnote: identifier, ...sealed },
      quoted: ofPassage,
    });
    return { type: 'footnoteReference', identifier };
  }

  const write: WriteNode = (node) => {
    if (node.type === 'footnote') {
      const words = node.words.trim();
      return words === '' ? [] : [define(linesToParagraphs(words), words)];
    }
    if (node.type === 'citation' && lines.cites === 'footnote') {
      if (!citations) return [define(citedFootnote(node, pointed.works, lines), null)];
      const words = citations.cite(citesOf(node, pointed.works));
      return citations.stand === 'line' ? words : [define(styledFootnote(words), null)];
    }
    if (node.type !== 'passage-reference') return libraryWords(node, pointed, nameOf, lines);
    const passage = passageOf(node.passageId);
    return referenceWords(passage, defineSource(passage, 'reference'));
  };

  function defineSource(passage: QuotedPassage, kind: SealKind): FootnoteReference {
    const seal = sealOf(passage, kind, redaction?.redactor ?? null);
    const commitments = redaction?.commitments(seal, passage.passage.quote.exact) ?? [];
    const isQuotation = kind === 'quotation';
    return define(
      sourceFootnote(passage, seal, lines, {
        template: templates.footnote,
        styled: citations && wordsOf(passage, citations),
      }),
      isQuotation ? wordsAlone(passage.passage.quote.exact) : null,
      { seal, commitments, document: passage.document },
      isQuotation ? passage.passage.id : null,
    );
  }

  function wordsOf({ key, place }: QuotedPassage, { cite }: StyledCitations): readonly PhrasingContent[] {
    return cite([{ key, locator: locatorOf(place), prefix: '', suffix: '', suppressAuthor: false }]);
  }

  function passageOf(id: string): QuotedPassage {
    const passage = quoted.get(toPassageId(id));
    if (!passage) throw new Error('a passage was not looked up');
    return passage;
  }

  function blocksOf(node: NoteNode): readonly BlockContent[] {
    if (node.type === 'quotation') return quotationOf(toPassageId(node.passageId));
    if (node.type === 'heading') return headingsOf(node);
    if (node.type === 'list') return [listOf(node.listType, node.start, node.children)];
    if (node.type === 'horizontalrule') return [{ type: 'thematicBreak' }];
    if (node.type === 'code') return [...codeBlock(node, write), ...quotationsIn(node).flatMap(quotationOf)];
    if (node.type === 'table')
      return [...tableBlock(node, write), ...quotationsIn(node).flatMap(quotationOf)];
    if (node.type === 'listitem') return [listOf('bullet', 1, [node])];
    if (node.type === 'maths-block') return mathsBlock(node.tex);
    if (node.type === 'picture') return [pictureOf(node)];
    if (node.type === 'callout') return calloutBlock(node.kind, contentOf(node.children));
    const content = contentOf('children' in node ? node.children : [node]);
    if (node.type !== 'quote' || content.length === 0) return content;
    return [{ type: 'blockquote', children: [...content] }];
  }

  function pictureOf({ pictureId, alt }: PictureNode): Paragraph {
    const url = pictures.get(pictureId);
    if (url === undefined) throw new Error('a picture was not looked up');
    return { type: 'paragraph', children: [{ type: 'image', url, alt }] };
  }

  function quotationOf(id: PassageId): readonly BlockContent[] {
    const passage = passageOf(id);
    const quote = quotationBlock(passage, defineSource(passage, 'quotation'));
    return shapedQuotation(templates.quotation, quote, templateWords(passage, lines));
  }

  /** A heading of Markdown is one line. */
  function headingsOf({ tag, children: nodes }: Extract<NoteNode, { type: 'heading' }>): readonly Heading[] {
    const children = phrasingOf(nodes, write).map((child) => (child.type === 'break' ? text(' ') : child));
    return children.length === 0 ? [] : [{ type: 'heading', depth: HEADING_DEPTHS[tag], children }];
  }

  /** Runs of inline nodes make paragraphs, between the blocks that stand among them. */
  function contentOf(nodes: readonly NoteNode[]): readonly BlockContent[] {
    const content: BlockContent[] = [];
    let run: NoteNode[] = [];
    const endRun = (): void => {
      for (const children of paragraphsOf(run, write)) content.push({ type: 'paragraph', children });
      run = [];
    };
    for (const node of nodes) {
      if (INLINE.has(node.type)) {
        run.push(node);
        continue;
      }
      endRun();
      content.push(...blocksOf(node));
    }
    endRun();
    return listsApart(content);
  }

  function listOf(listType: 'bullet' | 'number' | 'check', start: number, nodes: readonly NoteNode[]): List {
    const items: ListItem[] = [];
    for (const node of nodes) {
      const content = contentOf(node.type === 'listitem' ? node.children : [node]);
      const last = items.at(-1);
      // In the editor a list inside a list has an item of its own; in Markdown it belongs to the item before.
      const isInnerList = content.length > 0 && content.every((block) => block.type === 'list');
      if (isInnerList && last) last.children.push(...content);
      else items.push({ type: 'listItem', children: [...content], ...checkOf(listType, node) });
    }
    const spread = items.some((item) => item.children.length > 2);
    return {
      type: 'list',
      ordered: listType === 'number',
      ...(listType === 'number' ? { start: Math.max(0, start) } : {}),
      spread,
      children: items.map((item) => ({ ...item, spread, children: [...listsApart(item.children)] })),
    };
  }

  const children = contentOf(state.root.children);
  const body = { children: [...children, ...(citations?.list() ?? [])], footnotes };
  return redaction ? redactBody(body, redaction.redactor) : body;
}

/** To pandoc neighbouring lists of one kind are one list; a comment between them says nothing. */
function listsApart<Block extends ListItem['children'][number]>(blocks: readonly Block[]): (Block | Html)[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const meet = block.type === 'list' && before?.type === 'list' && block.ordered === before.ordered;
    return meet ? [{ type: 'html', value: '<!-- -->' }, block] : [block];
  });
}

function checkOf(listType: 'bullet' | 'number' | 'check', node: NoteNode): { readonly checked?: boolean } {
  return listType === 'check' && node.type === 'listitem' ? { checked: node.checked === true } : {};
}

/** What the footnotes of a note are, for the end of its file. */
export function definitionsOf({ footnotes }: NoteBody): readonly FootnoteDefinition[] {
  return footnotes.map(({ definition }) => definition);
}
