import {
  Copy,
  FileText,
  Link2,
  MessageSquareQuote,
  MoveHorizontal,
  Quote,
  UserRoundSearch,
  X,
} from 'lucide-react';
import type { NoteId } from '#shared/model/ids.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import type { Tag } from '#shared/model/tag.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { useHighlightColours } from '../../bridge/highlight-colours.tsx';
import { originInWords } from '../anchor-words.ts';
import { PassageLinks } from '../linking/PassageLinks.tsx';
import type { PassageActs } from '../use-passage-acts.ts';
import { ColourSwatches } from './ColourSwatches.tsx';
import { CommentField } from './CommentField.tsx';
import { PassageStatements } from './PassageStatements.tsx';
import { PassageTags } from './PassageTags.tsx';
import { shortened } from './passage-words.ts';
import { useTagActs } from './use-tag-acts.ts';

export interface PassageEntryActs {
  readonly acts: PassageActs;
  readonly onOpenNote: (id: NoteId) => void;
  readonly onChangeRange: (passage: PassageUse) => void;
}

interface Props extends PassageEntryActs {
  readonly passage: PassageUse;
  readonly tags: readonly Tag[];
  /** Whether the comment is written at once. */
  readonly commenting: boolean;
  /** Before something opens that the card would lie over. */
  readonly onLeave: () => void;
}

/** One marked passage: what it says, what a person has made of it, what uses it, and what can be done with it. */
export function PassageEntry(props: Props) {
  const { passage, tags, commenting, acts, onOpenNote, onChangeRange, onLeave } = props;
  const { nameOf } = useHighlightColours();
  const tagActs = useTagActs(acts.attempt);
  const colour = passage.highlighted ? passage.colour : null;
  return (
    <li className="passage">
      <blockquote className="passage-words" dir="auto">
        {shortened(wordsAlone(passage.quote.exact))}
      </blockquote>
      {passage.from !== null && <p className="passage-used">{originInWords(passage)}</p>}
      <CommentField
        comment={passage.comment}
        writing={commenting}
        onKeep={(words) => acts.comment(passage.id, words)}
      />
      <div className="passage-colour">
        <ColourSwatches
          label="Colour"
          chosen={colour === null ? [] : [colour]}
          onChoose={(chosen) => acts.recolour(passage.id, chosen)}
        />
        <span className="passage-colour-name">
          {colour === null ? 'Not highlighted' : <bdi>{nameOf(colour)}</bdi>}
        </span>
      </div>
      <PassageTags passage={passage} tags={tags} acts={tagActs} />
      <NotesUsing
        notes={passage.notes}
        onOpen={(id) => {
          onLeave();
          onOpenNote(id);
        }}
      />
      {passage.links > 0 && <PassageLinks passageId={passage.id} onLeave={onLeave} />}
      {passage.statements > 0 && <PassageStatements passage={passage} onLeave={onLeave} />}
      <div className="passage-actions">
        <button type="button" onClick={() => acts.quotePassage(passage.id)}>
          <Quote size={14} aria-hidden /> Quote in note
        </button>
        <button
          type="button"
          onClick={() => {
            onLeave();
            acts.linkPassage(passage.id);
          }}
        >
          <Link2 size={14} aria-hidden /> {acts.isLinking ? 'Link here' : 'Link…'}
        </button>
        <button
          type="button"
          onClick={() => {
            onLeave();
            acts.state(passage.position, passage.quote.exact, 'claim');
          }}
        >
          <MessageSquareQuote size={14} aria-hidden /> Claim…
        </button>
        {passage.statements === 0 && (
          <button
            type="button"
            onClick={() => {
              onLeave();
              acts.state(passage.position, passage.quote.exact, 'statement');
            }}
          >
            <UserRoundSearch size={14} aria-hidden /> Who says this…
          </button>
        )}
        <button type="button" onClick={() => acts.copy(passage.position)}>
          <Copy size={14} aria-hidden /> Copy with reference
        </button>
        <button
          type="button"
          onClick={() => {
            onLeave();
            onChangeRange(passage);
          }}
        >
          <MoveHorizontal size={14} aria-hidden /> Change range…
        </button>
        {passage.highlighted && (
          <button type="button" onClick={() => acts.removeHighlight(passage.id)}>
            <X size={14} aria-hidden /> Remove highlight
          </button>
        )}
      </div>
    </li>
  );
}

function NotesUsing({ notes, onOpen }: Pick<PassageUse, 'notes'> & { onOpen: (id: NoteId) => void }) {
  if (notes.length === 0) return null;
  return (
    <>
      <p className="passage-used">{notes.length === 1 ? 'Used in the note' : 'Used in the notes'}</p>
      <ul className="passage-notes">
        {notes.map((note) => (
          <li key={note.id}>
            <button type="button" className="passage-note" onClick={() => onOpen(note.id)}>
              <FileText size={14} aria-hidden />
              <bdi>{note.title === '' ? 'Untitled note' : note.title}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
