import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { NoteId, PassageId } from '#shared/model/ids.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import type { RevisionText } from '#shared/model/text.ts';
import { useCommand } from '../bridge/commands.tsx';
import type { ReaderTarget } from '../bridge/targets.ts';
import { anchorAt } from './AnchoredCard.tsx';
import { DocumentBody } from './DocumentBody.tsx';
import { DocumentHeader } from './DocumentHeader.tsx';
import { NoteList } from './NoteList.tsx';
import { NotePreview } from './NotePreview.tsx';
import { type OpenedPassages, PassageCard } from './PassageCard.tsx';
import { SelectionToolbar } from './SelectionToolbar.tsx';
import { canonicalText } from './canonical-text.ts';
import { nextMarker, noteOfMarker } from './note-markers.ts';
import { withOrphanMarkers } from './orphan-markers.ts';
import { marksByBlock, passagesAt } from './passage-marks.ts';
import { placeInWords } from './place-words.ts';
import { topRow } from './reveal.ts';
import { useKeyboardReading } from './use-keyboard-reading.ts';
import { PicturesOf } from './use-picture.ts';
import { useNotePreview } from './use-note-preview.ts';
import { usePaintedPassages } from './use-painted-passages.ts';
import { usePassageActs } from './use-passage-acts.ts';
import { usePlaces } from './use-places.ts';
import { useReadingPosition } from './use-reading-position.ts';
import { useSelectionCommands } from './use-selection-commands.ts';
import { useTextClicks } from './use-text-clicks.ts';

interface Props {
  readonly target: ReaderTarget;
  readonly document: DocumentSummary;
  readonly revision: RevisionText;
  readonly passages: readonly PassageUse[];
  /** Labels of markers that the import found no note for. */
  readonly orphanLabels: readonly string[];
  readonly onQuote: (passageId: PassageId) => void;
  readonly onOpenNote: (noteId: NoteId) => void;
  readonly onDetails: () => void;
  /** Says something for the ear. */
  readonly announce: (words: string) => void;
}

/** One document, open for reading. Mounted anew for every revision. */
export function DocumentView(props: Props) {
  const { target, document, revision, passages, orphanLabels, onQuote, onOpenNote, onDetails, announce } =
    props;
  const scroller = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<OpenedPassages | null>(null);

  const { footnotes } = revision;
  const blocks = useMemo(() => withOrphanMarkers(revision.blocks, orphanLabels), [revision, orphanLabels]);
  const body = useMemo(() => blocks.filter((block) => block.footnote === null), [blocks]);
  const noteBlocks = useMemo(() => blocks.filter((block) => block.footnote !== null), [blocks]);
  const text = useMemo(() => canonicalText(blocks), [blocks]);
  const marks = useMemo(() => marksByBlock(blocks, passages), [blocks, passages]);

  const places = usePlaces(root, scroller, blocks);
  useReadingPosition(scroller, document.id, target.range === undefined);
  usePaintedPassages(root, blocks, passages);
  useKeyboardReading(root, scroller);
  const preview = useNotePreview(root);

  const reveal = useEffectEvent((range: ReaderTarget['range']) => {
    if (!range) return;
    places.reveal(range);
    announce(placeInWords(blocks, footnotes, text, range));
  });
  useEffect(() => reveal(target.range), [target]);

  const acts = usePassageActs(revision.id, onQuote, announce);
  const offered = useSelectionCommands(root, text, passages, acts);
  useCommand('go-back', places.canGoBack ? places.back : null);
  useCommand('details', onDetails);
  const toNextMarker = () => {
    const marker = root.current && nextMarker(root.current, scroller.current && topRow(scroller.current));
    if (!marker) return;
    places.toElement(marker);
    preview.show(marker);
  };
  useCommand('next-footnote', footnotes.length > 0 || orphanLabels.length > 0 ? toNextMarker : null);

  const toNote = (ordinal: number) => {
    preview.close();
    places.toNote(ordinal);
  };
  useTextClicks(root, {
    onMarker: toNote,
    onAntecedent: toNote,
    onBackLink: places.toMarker,
    onAddress: acts.copyAddress,
    onMargin: (ids, button) => setOpened({ anchor: anchorAt(button), ids }),
    onText: (offset, anchor) => {
      const ids = passagesAt(passages, offset).map((passage) => passage.id);
      if (ids.length > 0) setOpened({ anchor, ids });
    },
  });
  const closeOpened = useCallback(() => setOpened(null), []);
  const openedPassages = passages.filter((passage) => opened?.ids.includes(passage.id));

  const previewed = preview.marker ? footnotes[noteOfMarker(preview.marker)] : undefined;
  const previewBlock = noteBlocks.find((block) => block.footnote === previewed?.ordinal);

  return (
    <>
      <div ref={scroller} className="reader-scroller" data-reader-scroller tabIndex={-1}>
        <article
          ref={root}
          className="document"
          aria-labelledby="reader-title"
          dir={document.direction}
          {...(document.language === null ? {} : { lang: document.language })}
        >
          <DocumentHeader document={document} notice={noticeFor(document, revision)} onDetails={onDetails} />
          <PicturesOf value={revision.id}>
            <DocumentBody blocks={body} marks={marks} />
            <NoteList footnotes={footnotes} blocks={noteBlocks} marks={marks} />
          </PicturesOf>
        </article>
      </div>
      {preview.marker && (
        <NotePreview
          marker={preview.marker}
          footnote={previewed ?? null}
          footnotes={footnotes}
          language={previewBlock?.language ?? document.language}
          direction={previewBlock?.direction ?? document.direction}
          onClose={preview.close}
          onNote={toNote}
          onEnter={preview.keepOpen}
          onLeave={preview.closeSoon}
        />
      )}
      {offered && <SelectionToolbar root={root} {...offered} />}
      {opened && openedPassages.length > 0 && (
        <PassageCard
          anchor={opened.anchor}
          passages={openedPassages}
          onOpenNote={onOpenNote}
          onRemoveHighlight={(passage) => acts.removeHighlight(passage.id)}
          onCopy={(passage) => acts.copy(passage.position)}
          onClose={closeOpened}
        />
      )}
    </>
  );
}

function noticeFor(document: DocumentSummary, revision: RevisionText): string | null {
  if (document.trashedAt !== null)
    return 'This document is in the trash. Its text and its quotations are kept.';
  if (document.revisionId !== revision.id)
    return `This is revision ${revision.number}. A newer one is in the library.`;
  return null;
}
