import { BookText, FileText, type LucideIcon, Quote } from 'lucide-react';
import type { LinkEndView } from '#shared/model/link.ts';
import { formatPlace } from '#shared/text/place.ts';
import './link-end.css';

const ICONS: Readonly<Record<LinkEndView['kind'], LucideIcon>> = {
  passage: Quote,
  note: FileText,
  document: BookText,
};
const KINDS: Readonly<Record<LinkEndView['kind'], string>> = {
  passage: 'Passage',
  note: 'Note',
  document: 'Document',
};

/** The end of a link: its words among those around them, and where it is. */
export function LinkEndCard({ end }: { end: LinkEndView }) {
  const Icon = ICONS[end.kind];
  return (
    <div className="link-end">
      <Icon aria-hidden size={14} className="link-end__icon" />
      <div className="link-end__about">
        {end.kind === 'passage' && (
          <p className="link-end__words" dir={end.direction}>
            <span className="link-end__around">{lead(end.prefix)}</span>
            <mark>{end.words}</mark>
            <span className="link-end__around">{trail(end.suffix)}</span>
          </p>
        )}
        <p className="link-end__title">
          <bdi>{titleOf(end)}</bdi>
          {placeOf(end) !== '' && <span className="link-end__place">, {placeOf(end)}</span>}
        </p>
        {end.kind !== 'passage' && end.words !== '' && (
          <p className="link-end__line" {...(end.kind === 'note' ? { dir: 'auto' } : {})}>
            {end.kind === 'note' ? end.words : <bdi>{end.words}</bdi>}
          </p>
        )}
        {end.trashed && <p className="link-end__trashed">{KINDS[end.kind]} in the trash</p>}
      </div>
    </div>
  );
}

/** What an end goes by where there is one line for it. */
export function endInWords(end: LinkEndView): string {
  if (end.kind !== 'passage') return titleOf(end);
  return `“${shortened(end.words)}”, ${titleOf(end)}${placeOf(end) === '' ? '' : `, ${placeOf(end)}`}`;
}

export function titleOf({ kind, title }: Pick<LinkEndView, 'kind' | 'title'>): string {
  if (title.trim() !== '') return title;
  return kind === 'note' ? 'Untitled note' : 'Untitled';
}

function placeOf(end: LinkEndView): string {
  return end.kind === 'passage' ? formatPlace(end.place) : '';
}

const SHOWN_LETTERS = 90;

function shortened(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= SHOWN_LETTERS) return line;
  const cut = line.lastIndexOf(' ', SHOWN_LETTERS);
  return `${line.slice(0, cut > 0 ? cut : SHOWN_LETTERS)} …`;
}

/** Whole words of what stands before: the first may be cut off. */
function lead(prefix: string): string {
  const line = prefix.split('\n').at(-1) ?? '';
  return line === prefix ? `… ${line.slice(line.indexOf(' ') + 1)}` : line;
}

function trail(suffix: string): string {
  const [line = ''] = suffix.split('\n', 1);
  const cut = line.lastIndexOf(' ');
  return line === suffix && cut > 0 ? `${line.slice(0, cut)} …` : line;
}
