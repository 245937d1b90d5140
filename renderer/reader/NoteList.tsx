import { BookOpenText, CornerLeftUp } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { Block, Footnote } from '#shared/model/text.ts';
import { linesOf } from './block-lines.ts';
import { BlockText } from './BlockText.tsx';
import { notesMeant } from './citation-display.ts';
import { DrawnLeaf } from './drawn/DrawnLeaf.tsx';
import { noteLeavesOf } from './drawn/note-leaves.ts';
import { NoteSources } from './linking/NoteSources.tsx';
import { MarginMark } from './MarginMark.tsx';
import { useElementIds } from './element-ids.ts';
import { useLandmarkName } from './reading-view.ts';
import type { MarksByBlock } from './passage-marks.ts';

interface Props {
  readonly footnotes: readonly Footnote[];
  /** The blocks of the notes, in order. */
  readonly blocks: readonly Block[];
  readonly marks: MarksByBlock;
  /** Lets the person choose the place of a note's marker; null where the text cannot be mended. */
  readonly onPlace: ((ordinal: number) => void) | null;
}

/** The notes of the document in their order, each with the way back to its markers. */
export const NoteList = memo(function NoteList({ footnotes, blocks, marks, onPlace }: Props) {
  const nameOf = useLandmarkName();
  const leaves = useMemo(() => noteLeavesOf(footnotes, blocks), [footnotes, blocks]);
  if (footnotes.length === 0) return null;
  return (
    <section className="endnotes" role="doc-endnotes" aria-label={nameOf('Notes')}>
      <h2 className="endnotes-title">
        <span>Notes</span>
      </h2>
      {leaves.map(({ notes, leaf }) => (
        <DrawnLeaf key={notes[0]?.footnote.ordinal} leaf={leaf}>
          {() => (
            <ol>
              {notes.map(({ footnote, blocks: own }) => (
                <Note
                  key={footnote.ordinal}
                  footnote={footnote}
                  meant={notesMeant(footnote, footnotes)}
                  blocks={own}
                  marks={marks}
                  onPlace={onPlace}
                />
              ))}
            </ol>
          )}
        </DrawnLeaf>
      ))}
    </section>
  );
});

function Note({
  footnote,
  meant,
  blocks,
  marks,
  onPlace,
}: {
  footnote: Footnote;
  /** The notes that name the works which this one means by `Ibid.` and its like. */
  meant: readonly Footnote[];
  blocks: readonly Block[];
  marks: MarksByBlock;
  onPlace: Props['onPlace'];
}) {
  const ids = useElementIds();
  const { ordinal, label, markers, citations } = footnote;
  const emptied = citations.filter((citation) => citation.url === 'emptied').length;
  const ownMarks = blocks.flatMap((block) => marks.get(block.ordinal) ?? []);
  const [first] = blocks;
  return (
    <li
      id={ids.note(ordinal)}
      className="block-row note"
      tabIndex={-1}
      aria-label={`Note ${label}`}
      {...(first ? { dir: first.direction, 'data-row': first.ordinal } : {})}
      style={{ '--lines': linesOf(footnote.text.length) }}
    >
      <div className="note-content">
        <span className="note-label" aria-hidden="true">
          {label}
        </span>
        <div id={ids.noteText(ordinal)} className="note-words">
          {blocks.map((block) => (
            <BlockText key={block.ordinal} block={block} rank={6} />
          ))}
        </div>
        <span className="note-backs">
          {markers.map((marker, index) => (
            <a
              key={marker.start}
              className="note-back"
              role="doc-backlink"
              href={`#${ids.marker(marker.start)}`}
              data-marker={marker.start}
              aria-label={
                markers.length === 1
                  ? `Back to the marker of note ${label}`
                  : `Back to marker ${index + 1} of ${markers.length} of note ${label}`
              }
            >
              <CornerLeftUp size={12} aria-hidden />
              {markers.length > 1 && <span aria-hidden="true">{index + 1}</span>}
            </a>
          ))}
          <NoteSources footnote={ordinal} label={label} />
          {meant.map((named) => (
            <a
              key={named.ordinal}
              className="note-back"
              href={`#${ids.note(named.ordinal)}`}
              data-antecedent={named.ordinal}
              title={`The work of note ${named.label}`}
              aria-label={`The work of note ${named.label}. Go to note ${named.label}`}
            >
              <BookOpenText size={12} aria-hidden />
              <bdi aria-hidden="true">{named.label}</bdi>
            </a>
          ))}
        </span>
        {markers.length === 0 && (
          <p className="note-flag">
            No marker in the text refers to this note
            {onPlace && (
              <button type="button" className="note-flag-act" onClick={() => onPlace(ordinal)}>
                Choose its place
              </button>
            )}
          </p>
        )}
        {emptied > 0 && (
          <p className="note-flag">
            {emptied === 1 ? 'A web address is' : `${emptied} web addresses are`} missing in the source
          </p>
        )}
      </div>
      {first && ownMarks.length > 0 && <MarginMark marks={ownMarks} />}
    </li>
  );
}
