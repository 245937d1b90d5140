import { useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { NoteId } from '#shared/model/ids.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import type { RevisionText } from '#shared/model/text.ts';
import { useCommand } from '../bridge/commands.tsx';
import type { OpenTarget, PutInNote, ReaderTarget } from '../bridge/targets.ts';
import { useContents } from './contents/use-contents.tsx';
import { DocumentBody } from './DocumentBody.tsx';
import { DocumentHeader } from './DocumentHeader.tsx';
import { DrawnLeavesProvider } from './drawn/drawn-leaves.tsx';
import { NoteList } from './NoteList.tsx';
import { NotePreview } from './NotePreview.tsx';
import { SourcesCard } from './linking/SourcesCard.tsx';
import { useLinkDrag } from './linking/use-link-drag.ts';
import { usePassageParts } from './passages/use-passage-parts.tsx';
import { useLookCard } from './look/use-look-card.tsx';
import { useSteadyPlace } from './look/use-steady-place.ts';
import { FindBar } from '../ui/find/FindBar.tsx';
import { useFind } from './find/use-find.ts';
import { useSearchHits } from './hits/use-search-hits.tsx';
import { useSearchTrails } from '../bridge/search-trails.tsx';
import { hasLook } from '#shared/model/original.ts';
import { Sides } from './original/Sides.tsx';
import { useOriginalShown } from './original/shown-originals.ts';
import { canonicalText } from './canonical-text.ts';
import { nextMarker, noteOfMarker } from './note-markers.ts';
import { withOrphanMarkers } from './orphan-markers.ts';
import { marksByBlock } from './passage-marks.ts';
import { placeInWords } from './place-words.ts';
import { topRow } from './reveal.ts';
import { useLandmarkName, useReadingView } from './reading-view.ts';
import { useElementIds } from './element-ids.ts';
import { useTakenFocus } from './use-taken-focus.ts';
import type { TakesFocus } from '../ui/page/Page.tsx';
import { useCopiedPassage } from './use-copied-passage.ts';
import { useKeyboardReading } from './use-keyboard-reading.tsx';
import { PicturesOf } from './use-picture.ts';
import { useNotePreview } from './use-note-preview.ts';
import { usePaintedPassages } from './use-painted-passages.ts';
import { usePassageActs } from './use-passage-acts.ts';
import { usePlaces } from './use-places.ts';
import { firstInView } from './reading-position.ts';
import { useReadingPosition } from './use-reading-position.ts';
import { TextMenu } from './mending/TextMenu.tsx';
import { useKeptPlace } from './mending/use-kept-place.ts';
import type { Mending } from './mending/use-mending.ts';
import { useTextMending } from './mending/use-text-mending.tsx';
import { useTextClicks } from './use-text-clicks.ts';

interface Props {
  readonly target: ReaderTarget;
  readonly document: DocumentSummary;
  readonly revision: RevisionText;
  /** Whether the text is all there; what is missing is on its way. */
  readonly isWhole: boolean;
  readonly passages: readonly PassageUse[];
  /** Labels of markers that the import found no note for. */
  readonly orphanLabels: readonly string[];
  /** Places that look like markers and are none. */
  readonly notMarkers: readonly number[];
  /** Null where the text cannot be mended. */
  readonly mending: Mending | null;
  /** Stands over the text. */
  readonly banner: ReactNode;
  readonly takesFocus: TakesFocus;
  readonly onOpen: OpenTarget;
  readonly onQuote: PutInNote;
  readonly onOpenNote: (noteId: NoteId) => void;
  readonly onDetails: () => void;
  /** How many passages of earlier revisions wait for a person here. */
  readonly toReview: number;
  readonly onReview: () => void;
  /** Says something for the ear. */
  readonly announce: (words: string) => void;
}

/** One document, open for reading. Mounted anew for every revision. */
export function DocumentView(props: Props) {
  const { target, document, revision, isWhole, orphanLabels, notMarkers, mending, announce } = props;
  const { banner, onOpen, onQuote, onOpenNote, onDetails } = props;
  const { scroller } = useReadingView();
  const ids = useElementIds();
  const nameOf = useLandmarkName();
  const root = useRef<HTMLElement>(null);

  const { footnotes } = revision;
  const blocks = useMemo(
    () => withOrphanMarkers(revision.blocks, orphanLabels, notMarkers),
    [revision, orphanLabels, notMarkers],
  );
  const body = useMemo(() => blocks.filter((block) => block.footnote === null), [blocks]);
  const noteBlocks = useMemo(() => blocks.filter((block) => block.footnote !== null), [blocks]);
  const text = useMemo(() => canonicalText(blocks), [blocks]);
  const passages = useMemo(
    () => (isWhole ? props.passages : props.passages.filter(({ position }) => position.end <= text.length)),
    [isWhole, props.passages, text],
  );
  const marks = useMemo(() => marksByBlock(blocks, passages), [blocks, passages]);

  const [readFrom] = useState(() => firstInView(localStorage, blocks, target));
  const places = usePlaces(root, scroller, blocks);
  useReadingPosition(
    scroller,
    { documentId: document.id, revisionId: revision.id },
    target.range === undefined && target.place === undefined,
  );
  useKeptPlace(root, scroller, blocks, target.place);
  usePaintedPassages(root, blocks, passages);
  const caret = useKeyboardReading({ root, scroller, blocks, text, announce });
  useTakenFocus(scroller, target, revision.id, props.takesFocus);
  const contents = useContents(scroller, blocks, places, document.direction);
  useSteadyPlace(scroller);
  const look = useLookCard(document.direction);
  const preview = useNotePreview(root);
  const yields = useSearchTrails().trailIn(revision.id) !== null;
  const find = useFind({ root, scroller, blocks, footnotes, text, places, announce, yields });
  const hits = useSearchHits({
    root,
    scroller,
    blocks,
    footnotes,
    text,
    revisionId: revision.id,
    target,
    paused: find.shown,
    places,
    onOpen,
    announce,
  });

  const acts = usePassageActs(revision.id, onQuote, announce);
  const mend = useTextMending({ root, text, blocks, footnotes, mending });
  const marked = usePassageParts({
    root,
    scroller,
    blocks,
    footnotes,
    text,
    passages,
    acts,
    places,
    markActOf: mend.markActOf,
    onOpenNote,
  });
  const reveal = useEffectEvent(({ range, passage }: ReaderTarget) => {
    if (!range) return;
    places.show(range);
    announce(placeInWords(blocks, footnotes, text, range));
    if (passage) marked.onPassage(passage, range);
  });
  useEffect(() => reveal(target), [target]);

  useCopiedPassage(root, text, revision.id);
  useLinkDrag(root, text, revision.id, passages);
  useCommand('details', onDetails);
  const [isOriginalShown, showOriginal] = useOriginalShown(document.id);
  const onOriginal = hasLook(document.format) ? () => showOriginal(!isOriginalShown) : null;
  useCommand('original', onOriginal);
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
    onMargin: marked.onMargin,
    onText: marked.onText,
  });

  const previewed = preview.marker ? footnotes[noteOfMarker(preview.marker)] : undefined;
  const previewBlock = noteBlocks.find((block) => block.footnote === previewed?.ordinal);

  return (
    <>
      {mend.asked}
      {contents.list}
      {look.card}
      {find.shown && <FindBar label={nameOf('Find in this document')} find={find} scroller={scroller} />}
      {hits}
      {marked.bar}
      <div className="reader-columns">
        <div className="reader-columns-row">
          <Sides
            isShown={isOriginalShown && onOriginal !== null}
            onClose={() => showOriginal(false)}
            target={target}
            document={document}
            revision={revision}
            blocks={blocks}
            text={text}
            root={root}
            scroller={scroller}
            announce={announce}
          >
            <div ref={scroller} className="reader-scroller" data-reader-scroller tabIndex={-1}>
              <TextMenu entriesAt={mend.entriesAt}>
                <article
                  ref={root}
                  className="document"
                  aria-labelledby={ids.title}
                  dir={document.direction}
                  {...(document.language === null ? {} : { lang: document.language })}
                >
                  <DocumentHeader
                    document={document}
                    notice={noticeFor(document, revision)}
                    onNewest={
                      document.revisionId === revision.id
                        ? null
                        : () => onOpen({ documentId: document.id, revisionId: document.revisionId })
                    }
                    toReview={props.toReview}
                    onReview={props.onReview}
                    onContents={contents.onOpen}
                    onLook={look.onOpen}
                    onDetails={onDetails}
                    onOriginal={onOriginal}
                    isOriginalShown={isOriginalShown}
                    banner={banner}
                  />
                  <PicturesOf value={revision.id}>
                    <DrawnLeavesProvider
                      root={root}
                      rows={isWhole ? blocks.length : Infinity}
                      from={readFrom}
                    >
                      <DocumentBody blocks={body} marks={marks} />
                      <NoteList
                        footnotes={footnotes}
                        blocks={noteBlocks}
                        marks={marks}
                        onPlace={mend.place}
                      />
                    </DrawnLeavesProvider>
                  </PicturesOf>
                </article>
              </TextMenu>
              {caret}
              {marked.handles}
            </div>
          </Sides>
          {marked.panel}
        </div>
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
          onMend={
            mend.ask && isInBody(preview.marker)
              ? (marker) => {
                  preview.close();
                  mend.ask?.(marker);
                }
              : null
          }
          onEnter={preview.keepOpen}
          onLeave={preview.closeSoon}
        />
      )}
      {marked.cards}
      <SourcesCard footnotes={footnotes} direction={document.direction} onNote={toNote} />
    </>
  );
}

function isInBody(marker: Element): boolean {
  return marker.closest('.document-body') !== null;
}

function noticeFor(document: DocumentSummary, revision: RevisionText): string | null {
  if (document.trashedAt !== null)
    return 'This document is in the trash. Its text and its quotations are kept.';
  if (document.revisionId !== revision.id)
    return `This is revision ${revision.number}. A newer one is in the library.`;
  return null;
}
