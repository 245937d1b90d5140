/* oxlint-disable typescript/no-unsafe-type-assertion, typescript/no-base-to-string -- pandoc’s trees are pairs of names and lists, and a test looks at what comes out */
import { type Item, LINE_END, lineOf, type Raw, type Shape } from './shape.ts';

/*
 * A document as pandoc reads it, by its JSON: https://hackage.haskell.org/package/pandoc-types
 */

interface Node {
  readonly t: string;
  readonly c: unknown;
}

const nodes = (tree: unknown): readonly Node[] => (Array.isArray(tree) ? tree : []) as readonly Node[];
const parts = (tree: unknown): readonly unknown[] => (Array.isArray(tree) ? tree : []);
const typeOf = (tree: unknown): string => (tree as Node | undefined)?.t ?? '';

/** Of one of its documents, or of the blocks of one. */
export function shapesOfPandoc(json: string): readonly Shape[] {
  const { blocks } = JSON.parse(json) as { readonly blocks: unknown };
  return shapes(blocks);
}

function shapes(blocks: unknown): readonly Shape[] {
  return nodes(blocks).flatMap(shapeOf);
}

function shapeOf({ t: kind, c: content }: Node): readonly Shape[] {
  switch (kind) {
    case 'Para':
    case 'Plain': {
      const [only, ...others] = nodes(content);
      if (only?.t === 'Math' && others.length === 0 && typeOf(parts(only.c)[0]) === 'DisplayMath')
        return [{ maths: String(parts(only.c)[1]).trim() }];
      return [{ p: lineOf(raws(content)) }];
    }
    case 'Header':
      return [{ heading: Number(parts(content)[0]), words: lineOf(raws(parts(content)[2])) }];
    case 'BlockQuote':
      return [{ quote: shapes(content) }];
    case 'BulletList':
      return [{ list: 'bullet', start: 1, items: parts(content).map(itemOf) }];
    case 'OrderedList':
      return [
        {
          list: 'number',
          start: Number(parts(parts(content)[0])[0]),
          items: parts(parts(content)[1]).map(itemOf),
        },
      ];
    case 'CodeBlock': {
      const [attributes, text] = parts(content);
      return [{ code: String(text), language: String(parts(parts(attributes)[1])[0] ?? '') }];
    }
    case 'HorizontalRule':
      return [{ rule: true }];
    case 'Table':
      return [tableOf(parts(content))];
    case 'Div': {
      const [attributes, inner] = parts(content);
      const isRtl = parts(parts(attributes)[2]).some((one) => String(parts(one)) === 'dir,rtl');
      return shapes(inner).map((shape) => (isRtl ? { ...shape, rtl: true } : shape));
    }
    case 'RawBlock':
      return [];
    default:
      throw new Error(`pandoc reads a ${kind}`);
  }
}

const BOXES: Readonly<Record<string, boolean>> = { '☐': false, '☒': true, '☑': true };

function itemOf(blocks: unknown): Item {
  const [first, ...others] = nodes(blocks);
  const box = nodes(first?.c)[0];
  const checked = box?.t === 'Str' ? BOXES[String(box.c)] : undefined;
  if (!first || checked === undefined) return { blocks: shapes(blocks) };
  return { checked, blocks: [...shapeOf({ ...first, c: nodes(first.c).slice(1) }), ...shapes(others)] };
}

const ALIGNED: Readonly<Record<string, string>> = {
  AlignLeft: 'l',
  AlignRight: 'r',
  AlignCenter: 'c',
  AlignDefault: '-',
};

function tableOf([, , columns, head, bodies]: readonly unknown[]): Shape {
  const lines = (rows: unknown) =>
    parts(rows).map((row) =>
      parts(parts(row)[1]).map((cell) => lineOf(nodes(parts(cell)[4]).flatMap((block) => raws(block.c)))),
    );
  const heading = lines(parts(head)[1]);
  const hasHeading = heading.flat().some((cell) => cell.length > 0);
  return {
    table: [
      ...(hasHeading ? heading : []),
      ...parts(bodies).flatMap((body) => [...lines(parts(body)[2]), ...lines(parts(body)[3])]),
    ],
    hasHeading,
    align: parts(columns)
      .map((column) => ALIGNED[typeOf(parts(column)[0])] ?? '-')
      .join(''),
  };
}

const MARKS: Readonly<Record<string, string>> = {
  Strong: 'strong',
  Emph: 'emphasis',
  Strikeout: 'delete',
  Superscript: 'sup',
  Subscript: 'sub',
};

function raws(line: unknown, marks: readonly string[] = []): readonly Raw[] {
  let tags: readonly string[] = [];
  return nodes(line).flatMap(({ t: kind, c: content }): readonly Raw[] => {
    const own = [...marks, ...tags];
    const mark = MARKS[kind];
    if (mark !== undefined) return raws(content, [...own, mark]);
    switch (kind) {
      case 'Str':
        return [{ words: String(content), marks: own }];
      case 'Space':
      case 'SoftBreak':
        return [{ words: ' ', marks: own }];
      case 'LineBreak':
        return [{ sign: LINE_END }];
      case 'Code':
        return [{ words: String(parts(content)[1]), marks: [...own, 'code'] }];
      case 'Math':
        return [{ sign: `$${String(parts(content)[1]).replaceAll(/\s+/g, ' ').trim()}$` }];
      case 'Link':
        return raws(parts(content)[1], [...own, `link(${String(parts(parts(content)[2])[0])})`]);
      case 'Image': {
        const words = raws(parts(content)[1])
          .map((one) => ('words' in one ? one.words : ' '))
          .join('');
        return [
          { sign: `![${words.replaceAll(/\s+/g, ' ').trim()}](${String(parts(parts(content)[2])[0])})` },
        ];
      }
      case 'Span': {
        const [attributes, inner] = parts(content);
        return raws(inner, String(parts(attributes)[1]) === 'mark' ? [...own, 'mark'] : own);
      }
      case 'Quoted': {
        const [open, close] = typeOf(parts(content)[0]) === 'DoubleQuote' ? ['“', '”'] : ['‘', '’'];
        return [{ words: open, marks: own }, ...raws(parts(content)[1], own), { words: close, marks: own }];
      }
      case 'Note':
        return [{ note: shapes(content) }];
      case 'Cite': {
        const [citations] = parts(content);
        const keys = parts(citations).map((one) => (one as { citationId: string }).citationId);
        return [{ sign: `@${keys.join()}` }];
      }
      case 'RawInline': {
        const [, end, tag = ''] = /^<(\/?)(mark|sub|sup|del)>$/.exec(String(parts(content)[1])) ?? [];
        const one = tag === 'del' ? 'delete' : tag;
        if (end === '') tags = [...tags, one];
        else if (end === '/') tags = tags.filter((other) => other !== one);
        return [];
      }
      default:
        throw new Error(`pandoc reads a ${kind} in a line`);
    }
  });
}
