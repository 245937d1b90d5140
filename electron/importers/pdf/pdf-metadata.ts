import type { OpenPdf } from './open-pdf.ts';

/** What a PDF says of itself, apart from its pages. */
export interface PdfMetadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** EDTF; of publication, not of the making of the file. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  /** Labels of its pages, in order; null where it has none. */
  readonly pageLabels: readonly string[] | null;
  readonly scripts: boolean;
  readonly attachments: number;
}

/** Titles that programs make up: names of files and of the programs themselves. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint)|untitled|document\d*|title|print|slide 1|.*\.(?:docx?|pdf|indd|tex|dvi|qxd|rtf|odt|html?|pptx?|p65|ps)$|(?:file|about):)/iu;
const NO_AUTHOR = /^(?:user|admin|administrator|owner|unknown|anonymous|author|default|root|pc|.*@.*|\W*)$/iu;

export async function readPdfMetadata({ document }: OpenPdf): Promise<PdfMetadata> {
  const [{ info, metadata }, pageLabels, scripts, attachments] = await Promise.all([
    orElse(document.getMetadata(), { info: {}, metadata: null }),
    orElse(document.getPageLabels(), null),
    orElse(document.hasJSActions(), false),
    orElse(document.getAttachments(), null),
  ]);
  const said = (name: string): unknown => (metadata as { get(key: string): unknown } | null)?.get(name);
  const fields: Readonly<Record<string, unknown>> = { ...info };
  return {
    title: titleIn(said('dc:title')) ?? titleIn(fields['Title']),
    authors: namesIn(said('dc:creator')) ?? namesIn(fields['Author']) ?? [],
    published:
      dateIn(said('prism:publicationdate')) ?? dateIn(said('prism:coverdate')) ?? dateIn(said('dc:date')),
    publisher: wordsIn(said('dc:publisher')) ?? wordsIn(said('prism:publicationname')),
    language: wordsIn(fields['Language']) ?? wordsIn(said('dc:language')),
    pageLabels,
    scripts,
    attachments: attachments === null ? 0 : attachments.size,
  };
}

/** A damaged part of a document is one that it does not have. */
async function orElse<Value, Other>(asked: Promise<Value>, other: Other): Promise<Value | Other> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error) return other;
    throw error;
  }
}

function wordsIn(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const words = typeof first === 'string' ? first.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim() : '';
  return words === '' || words.length > 500 ? null : words;
}

function titleIn(value: unknown): string | null {
  const title = wordsIn(value);
  return title === null || NO_TITLE.test(title) || !/\p{L}/u.test(title) ? null : title;
}

function namesIn(value: unknown): readonly string[] | null {
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = given
    .flatMap((entry) => (typeof entry === 'string' ? entry.split(/\s*[;؛]\s*|\s+and\s+/u) : []))
    .map((name) => name.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter((name) => name.length <= 100 && !NO_AUTHOR.test(name));
  return names.length > 0 ? names : null;
}

function dateIn(value: unknown): string | null {
  return (
    /^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?/u.exec(wordsIn(value) ?? '')?.[0] ??
    null
  );
}
