import { TEMPLATE_FIELDS, type TemplateField } from '#shared/model/export.ts';

/** What each field is called. */
export const FIELD_WORDS: Readonly<Record<TemplateField, string>> = {
  words: 'Quoted words',
  author: 'Author',
  title: 'Title',
  publisher: 'Publisher',
  date: 'Date',
  place: 'Place in the text',
  url: 'Address',
  accessed: 'Day it was read',
  key: 'Key',
  seal: 'Seal',
};

export interface ShapeWords {
  readonly label: string;
  readonly hint: string;
  readonly fields: readonly TemplateField[];
  /** A whole template, to begin with. */
  readonly example: string;
}

/** The two things that can have a shape of a person's own. */
export const SHAPES = {
  quotation: {
    label: 'A quotation',
    hint: 'The quoted words need a block quote of their own: > {words}',
    fields: TEMPLATE_FIELDS.filter((field) => field !== 'seal'),
    example: '**{author}**[[, {date}]]:\n\n> {words}',
  },
  footnote: {
    label: 'A footnote',
    hint: 'It needs the {seal}, by which the quotation can be checked.',
    fields: TEMPLATE_FIELDS.filter((field) => field !== 'words'),
    example: '{author}, {title}[[ ({publisher}, {date})]], {place}. {seal}',
  },
} as const satisfies Readonly<Record<string, ShapeWords>>;
export type Shape = keyof typeof SHAPES;
