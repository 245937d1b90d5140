import type { Element } from 'xast';
import { element } from '../xml-nodes.ts';
import { BULLETS, QUOTATION_STYLE, QUOTE_BORDER, SET_APART_STYLE, STEP } from './odt-styles.ts';

/** How a paragraph differs from the style that it has the name of. */
export interface ParagraphLook {
  readonly style: string;
  readonly isRightToLeft: boolean;
  /** In steps from the edge; null for that of the style. */
  readonly steps?: number | null;
  readonly align?: 'left' | 'center' | 'right' | null;
}

/** The looks that a document comes to have, each under a name of its own. */
export interface OdtLooks {
  /** The name of a style. */
  paragraph(look: ParagraphLook): string;
  /** The name of a style in which a list is numbered from `start`. */
  numbers(start: number): string;
  /** All of them. */
  styles(): readonly Element[];
}

export function createLooks(): OdtLooks {
  const paragraphs = new Map<string, Element>();
  const lists = new Map<number, Element>();
  const names = new Map<string, string>();
  return {
    paragraph(look) {
      const properties = propertiesOf(look);
      if (Object.keys(properties).length === 0) return look.style;
      const key = JSON.stringify([look.style, properties]);
      const name = names.get(key) ?? `P${paragraphs.size + 1}`;
      names.set(key, name);
      paragraphs.set(
        name,
        element(
          'style:style',
          { 'style:name': name, 'style:family': 'paragraph', 'style:parent-style-name': look.style },
          [element('style:paragraph-properties', properties)],
        ),
      );
      return name;
    },
    numbers(start) {
      const name = `Numbers${start}`;
      lists.set(
        start,
        listStyle(name, (level) =>
          element(
            'text:list-level-style-number',
            {
              'text:level': level,
              'style:num-format': '1',
              'style:num-suffix': '.',
              'text:start-value': String(start),
            },
            [placeOf(Number(level))],
          ),
        ),
      );
      return name;
    },
    styles: () => [...paragraphs.values(), bullets(), ...lists.values()],
  };
}

const QUOTES: readonly string[] = [QUOTATION_STYLE, SET_APART_STYLE];

function propertiesOf({
  style,
  isRightToLeft,
  steps,
  align,
}: ParagraphLook): Readonly<Record<string, string>> {
  const isQuote = QUOTES.includes(style);
  return {
    ...(isRightToLeft ? { 'style:writing-mode': 'rl-tb' } : {}),
    ...(isRightToLeft && isQuote
      ? {
          'fo:border-left': 'none',
          'fo:padding-left': '0mm',
          'fo:border-right': QUOTE_BORDER,
          'fo:padding-right': '3mm',
        }
      : {}),
    // LibreOffice takes the start of a line to be at its left.
    ...(align ? { 'fo:text-align': align } : isRightToLeft ? { 'fo:text-align': 'right' } : {}),
    // pandoc does not look for it in the style that this one is of.
    ...(steps && (steps > 1 || isRightToLeft || !isQuote) ? { 'fo:margin-left': `${steps * STEP}mm` } : {}),
  };
}

const LEVELS = Array.from({ length: 10 }, (_, index) => String(index + 1));

function listStyle(name: string, levelOf: (level: string) => Element): Element {
  return element('text:list-style', { 'style:name': name }, LEVELS.map(levelOf));
}

function bullets(): Element {
  return listStyle(BULLETS, (level) =>
    element('text:list-level-style-bullet', { 'text:level': level, 'text:bullet-char': '•' }, [
      placeOf(Number(level)),
    ]),
  );
}

/** Where what hangs from a level begins. */
function placeOf(level: number): Element {
  const label = { 'text:list-level-position-and-space-mode': 'label-alignment' };
  return element('style:list-level-properties', label, [
    element('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'text:list-tab-stop-position': `${level * STEP}mm`,
      'fo:text-indent': `-${STEP / 2}mm`,
      'fo:margin-left': `${level * STEP}mm`,
    }),
  ]);
}
