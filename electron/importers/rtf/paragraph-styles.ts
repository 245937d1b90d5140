import { styleMeaning } from '../office/style-names.ts';
import type { ParagraphState } from './state.ts';
import type { ParagraphLook } from './story.ts';

/** The styles of a file by their numbers. */
export interface ParagraphStyles {
  /** In the table of styles: the style with the number begins, or something is said of the one that began last. */
  define(name: string, parameter: number | null): void;
  nameLast(text: string): void;
  look(state: ParagraphState): ParagraphLook;
}

interface Style {
  name: string;
  outline: number | null;
}

export function createParagraphStyles(): ParagraphStyles {
  const styles = new Map<number, Style>();
  let last: Style | null = null;

  function begin(number: number): Style {
    const style: Style = { name: '', outline: null };
    styles.set(number, style);
    return style;
  }

  return {
    define(name, parameter) {
      if (name === 's') last = begin(parameter ?? 0);
      // Styles of characters, sections and tables.
      else if (name === 'cs' || name === 'ds' || name === 'ts') last = null;
      else if (name === 'outlinelevel' && last) last.outline = parameter;
    },
    nameLast(text) {
      if (last) last.name += text;
    },
    look({ style: number, outline, list, listLevel, inTable, rightToLeft }) {
      const style = styles.get(number);
      const direction = rightToLeft ? 'rtl' : null;
      const level = outline ?? style?.outline ?? null;
      if (level !== null && level >= 0 && level < 9) {
        return {
          block: { kind: 'heading', level: level + 1, direction },
          field: null,
          inTable,
          inList: list,
        };
      }
      const meaning = styleMeaning((style?.name ?? '').replace(/;.*$/s, '').trim().toLowerCase());
      if (meaning?.kind === 'field') {
        const block = {
          kind: meaning.field === 'title' ? 'heading' : 'paragraph',
          level: 1,
          direction,
        } as const;
        return { block, field: meaning.field, inTable, inList: list };
      }
      if (meaning?.kind === 'heading')
        return {
          block: { kind: 'heading', level: meaning.level, direction },
          field: null,
          inTable,
          inList: list,
        };
      const kind = meaning?.kind ?? (list ? 'list-item' : 'paragraph');
      // The level counts where a printed number makes an item of the paragraph, too.
      return { block: { kind, level: listLevel + 1, direction }, field: null, inTable, inList: list };
    },
  };
}
