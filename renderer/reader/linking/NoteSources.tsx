import { BookOpen, BookX } from 'lucide-react';
import type { CitationMatch } from '#shared/model/cited.ts';
import { useCitedSources } from './cited-sources.tsx';

/** A button behind a note that says what the library has of the works it names, and shows it. */
export function NoteSources({ footnote, label }: { footnote: number; label: string }) {
  const { matches, show } = useCitedSources();
  const own = matches.filter((match) => match.footnote === footnote);
  if (own.length === 0) return null;
  const isWanted = own.every(({ state }) => state === 'wanted');
  const isSure = own.every(({ state }) => state === 'confirmed');
  return (
    <button
      type="button"
      className="note-sources"
      data-state={isWanted ? 'wanted' : 'here'}
      aria-haspopup="dialog"
      aria-label={`Sources of note ${label}: ${sourcesInWords(own)}`}
      onClick={({ currentTarget }) => show({ footnote, button: currentTarget })}
    >
      {isWanted ? <BookX size={12} aria-hidden /> : <BookOpen size={12} aria-hidden />}
      {isWanted ? 'Wanted' : isSure ? 'Source' : 'Source?'}
    </button>
  );
}

/** `1 confirmed, 2 suggested, 1 wanted`. */
export function sourcesInWords(matches: readonly Pick<CitationMatch, 'state'>[]): string {
  return (['confirmed', 'suggested', 'wanted'] as const)
    .map((state) => ({ state, count: matches.filter((match) => match.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${state}`)
    .join(', ');
}
