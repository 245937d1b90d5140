import { BookOpen, BookX, Check, TextQuote, X } from 'lucide-react';
import { reasonsInWords } from '#shared/citing/reasons-in-words.ts';
import type { CitationMatch, CitedSource } from '#shared/model/cited.ts';
import { besideIfAsked } from '../../bridge/where-to-open.ts';
import { endInWords } from '../../ui/LinkEndCard.tsx';
import { useCitedSources } from './cited-sources.tsx';
import './cited-sources.css';

interface Props {
  /** Ordinal of the note. */
  readonly footnote: number;
  /** Index among its citations. */
  readonly citation: number;
  /** Before something opens elsewhere. */
  readonly onLeave: () => void;
}

/** What the library has of the work that a citation names: the way there, or that it is wanted. */
export function CitedSourceLines({ footnote, citation, onLeave }: Props) {
  const cited = useCitedSources();
  const match = cited.matchOf(footnote, citation);
  if (!match) return null;
  if (match.state === 'wanted') {
    return (
      <div className="cited cited--wanted" dir="ltr">
        <span className="cited__state">
          <BookX size={13} aria-hidden /> Wanted: not in the library
        </span>
        <button
          type="button"
          onClick={() => {
            onLeave();
            cited.chooseSource(match);
          }}
        >
          Choose its source…
        </button>
      </div>
    );
  }
  return match.sources.map((source) => (
    <SourceLine key={source.linkId ?? source.end.id} match={match} source={source} onLeave={onLeave} />
  ));
}

function SourceLine({
  match,
  source,
  onLeave,
}: {
  match: CitationMatch;
  source: CitedSource;
  onLeave: () => void;
}) {
  const cited = useCitedSources();
  const { end, reasons } = source;
  const isSuggested = match.state === 'suggested';
  return (
    <div className="cited" dir="ltr">
      <button
        type="button"
        className="cited__open"
        aria-label={`Open the cited source: ${endInWords(end)}`}
        title="Ctrl opens it to the side"
        onClick={(event) => {
          onLeave();
          cited.open(source, besideIfAsked(event));
        }}
      >
        <BookOpen size={13} aria-hidden /> Open the cited source
      </button>
      <bdi className="cited__title">{endInWords(end)}</bdi>
      <span className="cited__state">
        {end.trashed && 'In the trash. '}
        {isSuggested ? `Suggested: ${reasonsInWords(reasons)}` : 'Confirmed by you'}
      </span>
      <span className="cited__acts">
        {isSuggested && (
          <>
            <button type="button" onClick={() => cited.confirm(match, source)}>
              <Check size={13} aria-hidden /> Confirm
            </button>
            <button type="button" onClick={() => cited.refuse(match, source)}>
              <X size={13} aria-hidden /> Not this one
            </button>
          </>
        )}
        {end.kind === 'document' && (
          <button
            type="button"
            onClick={() => {
              onLeave();
              cited.choosePassage(match, source);
            }}
          >
            <TextQuote size={13} aria-hidden /> Link to a passage of it…
          </button>
        )}
      </span>
    </div>
  );
}
