import { ClipboardCopy, Pencil } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { parseEdtf } from '#shared/edtf/edtf.ts';
import { edtfExplained, edtfInWords } from '#shared/edtf/in-words.ts';
import { languageName } from '#shared/metadata/language-tag.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { EditableMetadata, MetadataField } from '#shared/model/metadata.ts';
import type { Direction, RevisionText } from '#shared/model/text.ts';
import { useCopiedCitations } from '../bridge/use-copied-citations.ts';
import { Button } from '../ui/Button.tsx';
import { FORMAT_NAMES, lengthInWords, momentInWords } from './details-in-words.ts';
import { Extracted } from './metadata/Extracted.tsx';

interface Props {
  readonly document: DocumentSummary;
  readonly revision: RevisionText;
  /** Null while the report is on its way. */
  readonly encoding: string | null;
  /** Null while it is on its way. */
  readonly metadata: EditableMetadata | null;
  readonly onEdit: () => void;
  /** Puts the focus on the button that leads to the form. */
  readonly focusEdit: boolean;
}

/** What is known about a document and the file it came from. */
export function DocumentDetails({ document, revision, encoding, metadata, onEdit, focusEdit }: Props) {
  const copyCitations = useCopiedCitations();
  const extracted = (...fields: readonly MetadataField[]) =>
    metadata &&
    fields
      .filter((field) => metadata.edited.includes(field))
      .map((field) => <Extracted key={field} field={field} extracted={metadata.extracted} />);
  return (
    <>
      <div className="details-acts">
        <EditButton onEdit={onEdit} focused={focusEdit} />
        <Button size="s" icon={ClipboardCopy} onClick={() => copyCitations([document.id])}>
          Copy citation
        </Button>
      </div>
      <dl className="details-facts">
        <Fact name="Title" extracted={extracted('title')}>
          {document.title}
        </Fact>
        <Fact name={document.authors.length > 1 ? 'Authors' : 'Author'} extracted={extracted('authors')}>
          {list(document.authors)}
        </Fact>
        <Fact name="Published" extracted={extracted('published')}>
          {document.published && publishedInWords(document.published, document.direction)}
        </Fact>
        <Fact name="Publisher" extracted={extracted('publisher')}>
          {document.publisher}
        </Fact>
        <Fact name="Stood under" extracted={extracted('breadcrumb')}>
          {document.breadcrumb.length > 0 && document.breadcrumb.join(' › ')}
        </Fact>
        <Fact name="Address" extracted={extracted('url')}>
          {document.url}
        </Fact>
        <Fact name="Language" extracted={extracted('language', 'direction')}>
          {document.language && languageName(document.language)}
        </Fact>
        <Fact name="Length">{lengthInWords(document)}</Fact>
        <Fact name="File">{document.fileName}</Fact>
        <Fact name="Imported">{momentInWords(document.importedAt)}</Fact>
        <Fact name="Format">
          {FORMAT_NAMES[document.format]}
          {encoding !== null && `, read as ${encodingName(encoding)}`}
        </Fact>
        <Fact name="Revision">
          {revision.number}, of {momentInWords(revision.createdAt)}
        </Fact>
        <Fact name="Original file (SHA-256)">
          <code className="details-hash">{revision.originalHash}</code>
        </Fact>
        <Fact name="Text read (SHA-256)">
          <code className="details-hash">{revision.textHash}</code>
        </Fact>
      </dl>
    </>
  );
}

function EditButton({ onEdit, focused }: { onEdit: () => void; focused: boolean }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <Button ref={button} size="s" icon={Pencil} onClick={onEdit}>
      Edit details…
    </Button>
  );
}

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
  /** What was read out of the file, where a person has changed it. */
  readonly extracted?: readonly ReactNode[] | null;
}

/** Draws nothing for what is not known. */
function Fact({ name, children, extracted }: FactProps) {
  const isUnknown = children === null || children === false || children === '' || children === undefined;
  const differs = extracted !== null && extracted !== undefined && extracted.length > 0;
  if (isUnknown && !differs) return null;
  return (
    <div className="details-fact">
      <dt>{name}</dt>
      <dd>
        <div dir="auto">{isUnknown ? '–' : children}</div>
        {differs && <div className="details-extracted">{extracted}</div>}
      </dd>
    </div>
  );
}

function list(names: readonly string[]): string | null {
  return names.length > 0 ? new Intl.ListFormat('en-GB').format(names) : null;
}

function encodingName(label: string): string {
  return label.startsWith('windows') ? label.replace('windows', 'Windows') : label.toUpperCase();
}

/** Beside the Gregorian date those of the other calendars, where the document is one of people who count by them. */
function publishedInWords(published: string, direction: Direction): string {
  return direction === 'rtl' && parseEdtf(published)
    ? edtfExplained(published).join(' · ')
    : edtfInWords(published);
}
