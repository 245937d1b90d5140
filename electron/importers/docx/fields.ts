import { fieldMeaning, NO_MEANING, type FieldMeaning } from '../office/field-codes.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { descendantsOf } from '../xml/xml-tree.ts';

/** Follows the fields of a text, which lie in one another and stretch over paragraphs. */
export interface Fields {
  begin(): void;
  instruct(code: string): void;
  separate(): void;
  end(): void;
  /** Whether the text at hand is the code of a field, which is not printed. */
  readonly isCode: boolean;
  /** What the fields around the text at hand make of it. */
  readonly meaning: FieldMeaning;
}

interface OpenField {
  code: string;
  isCode: boolean;
  meaning: FieldMeaning;
}

/** `isSound` as `fieldsAreSound` says: where a field has no end, all of the text behind it would pass for its code. */
export function createFields(isSound: boolean): Fields {
  const open: OpenField[] = [];
  return {
    begin: () => void open.push({ code: '', isCode: true, meaning: NO_MEANING }),
    instruct(code) {
      const field = open.at(-1);
      if (field?.isCode) field.code += code;
    },
    separate() {
      const field = open.at(-1);
      if (!field) return;
      field.isCode = false;
      field.meaning = fieldMeaning(field.code);
    },
    end: () => void open.pop(),
    get isCode() {
      return isSound && open.some((field) => field.isCode);
    },
    get meaning() {
      return open.findLast(({ meaning }) => meaning !== NO_MEANING)?.meaning ?? NO_MEANING;
    },
  };
}

/** Whether each field of a part has an end. */
export function fieldsAreSound(part: XmlElement): boolean {
  let depth = 0;
  for (const { name, attributes } of descendantsOf(part)) {
    if (name !== 'w:fldChar') continue;
    const type = attributes['w:fldCharType'];
    if (type === 'begin') depth += 1;
    if (type === 'end') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
