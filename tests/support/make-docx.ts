import { makeZip } from './make-zip.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${TYPES}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** The contents of the parts of a Word document, each without its root element. */
export interface DocxParts {
  readonly body: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Elements of the core properties. */
  readonly core?: string;
  /** Number of pages in the extended properties. */
  readonly pages?: number;
  /** Relationships of the main part, beside those to the parts above. */
  readonly relations?: string;
  /** Relationships of the footnotes. */
  readonly noteRelations?: string;
  /** Further files. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

const ROOTS = {
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  styles: 'styles',
  numbering: 'numbering',
  settings: 'settings',
  header: 'hdr',
  footer: 'ftr',
} as const;

const PARTS = [
  'footnotes',
  'endnotes',
  'comments',
  'styles',
  'numbering',
  'settings',
  'header',
  'footer',
] as const;

/** A Word document with nothing in it but what is given. */
export function makeDocx(parts: DocxParts): Uint8Array {
  const names = PARTS.filter((name) => parts[name] !== undefined);
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships([
      relation('d', 'officeDocument', 'word/document.xml'),
      `<Relationship Id="c" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
      relation('a', 'extended-properties', 'docProps/app.xml'),
    ]),
    'word/document.xml': `${HEAD}<w:document ${NAMESPACES}><w:body>${parts.body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships([
      ...names.map((name) => relation(name, name, `${name}.xml`)),
      parts.relations ?? '',
    ]),
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${parts.core ?? ''}</cp:coreProperties>`,
    'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${parts.pages === undefined ? '' : `<Pages>${parts.pages}</Pages>`}</Properties>`,
  };
  for (const name of names)
    files[`word/${name}.xml`] =
      `${HEAD}<w:${ROOTS[name]} ${NAMESPACES}>${parts[name] ?? ''}</w:${ROOTS[name]}>`;
  if (parts.noteRelations !== undefined)
    files['word/_rels/footnotes.xml.rels'] = relationships([parts.noteRelations]);
  return makeZip({ ...files, ...parts.files });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function relationships(all: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

export function relation(id: string, type: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"${mode === '' ? '' : ` TargetMode="${mode}"`}/>`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A run; `properties` are elements of its `w:rPr`. */
export function run(text: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${look}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A paragraph; `properties` are elements of its `w:pPr`. */
export function paragraph(content: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

export function styled(style: string, text: string): string {
  return paragraph(run(text), `<w:pStyle w:val="${style}"/>`);
}

export const RAISED = '<w:vertAlign w:val="superscript"/>';

/** The marker of a note. `mark` is one typed by hand. */
export function reference(kind: 'footnote' | 'endnote', id: number, mark?: string): string {
  const custom = mark === undefined ? '' : ' w:customMarkFollows="1"';
  const typed = mark === undefined ? '' : `<w:t>${mark}</w:t>`;
  return `<w:r><w:rPr>${RAISED}</w:rPr><w:${kind}Reference${custom} w:id="${id}"/>${typed}</w:r>`;
}

/** A note of one paragraph, as Word writes it: with its own mark, and a space behind it. */
export function note(kind: 'footnote' | 'endnote', id: number, content: string, mark?: string): string {
  const own = mark === undefined ? `<w:r><w:rPr>${RAISED}</w:rPr><w:${kind}Ref/></w:r>` : run(mark, RAISED);
  return `<w:${kind} w:id="${id}">${paragraph(`${own}${run(' ')}${content}`)}</w:${kind}>`;
}

/** The lines above the notes, which Word keeps among them. */
export function separators(kind: 'footnote' | 'endnote'): string {
  return ['separator', 'continuationSeparator']
    .map(
      (type, index) =>
        `<w:${kind} w:type="${type}" w:id="${index - 1}">${paragraph(`<w:r><w:${type}/></w:r>`)}</w:${kind}>`,
    )
    .join('');
}

export function field(code: string, result: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${escapeXml(code)} </w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
}

export function bookmark(name: string, content: string, id = 1): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
}
