import { BookOpen, Building2, CalendarDays, MapPin, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { fold } from '#shared/fold/fold.ts';
import { NAME_KINDS, type NameKind } from '#shared/model/name.ts';
import { tidyName } from '#shared/organisation/name.ts';
import type { LibraryLists } from '../../library-lists/library-lists.tsx';
import { bestMatches } from '../../typeahead/best-matches.ts';
import { type Choice, type Chooser, findBy } from '../../typeahead/chooser.ts';
import { $createCitationNode } from '../citation/CitationNode.tsx';
import { matchingWorks, shownWork } from '../citation/choose-work.ts';
import { insertReference } from '../reference/insert-reference.ts';
import type { MakeReference } from '../reference/use-make-reference.ts';
import { KIND_WORDS } from './kind-words.ts';
import { $createMentionNode } from './MentionNode.tsx';

const ICONS: Readonly<Record<NameKind, ReactNode>> = {
  person: <UserRound size={14} aria-hidden />,
  organisation: <Building2 size={14} aria-hidden />,
  place: <MapPin size={14} aria-hidden />,
  event: <CalendarDays size={14} aria-hidden />,
};
const MOST_NAMES = 6;
const MOST_WORKS = 3;

/** An at sign offers names and works, and to add what was typed as a name. */
export function nameChooser(
  { names, works }: Pick<LibraryLists, 'names' | 'works'>,
  make: MakeReference,
): Chooser {
  return {
    label: 'Names and works to mention',
    // Not within an address, and no further than a name goes.
    find: findBy(/(?:^|[\s(«"“‘'،؛—–])@(?<query>(?:[\p{L}\p{N}][^\s@[\]()]*(?: [^\s@[\]()]*){0,2})?)$/u, '@'),
    choose: (query) => {
      const known = names.read().value;
      const cited = works.read().value;
      if (known === undefined || cited === undefined) return null;
      const found = bestMatches(query, known, ({ name }) => name, MOST_NAMES);
      const mentioned = found.map((name): Choice => ({
        key: name.id,
        label: name.name,
        detail: KIND_WORDS[name.kind],
        icon: ICONS[name.kind],
        act: (editor) => insertReference(editor, () => $createMentionNode(name.id)),
      }));
      const matching = query.trim() === '' ? [] : matchingWorks(query, cited).slice(0, MOST_WORKS);
      const sources = matching.map((work): Choice => ({
        ...shownWork(work),
        icon: <BookOpen size={14} aria-hidden />,
        act: (editor) => insertReference(editor, () => $createCitationNode([{ documentId: work.id }])),
      }));
      const written = tidyName(query);
      const isKnown = found.some(({ name }) => fold(name).text === fold(written).text);
      return [...mentioned, ...sources, ...(isKnown || !mayBeName(written) ? [] : additions(written, make))];
    },
  };
}

/** A sentence that goes on behind an at sign is none: of several words each begins as names do. */
function mayBeName(written: string): boolean {
  const [first = '', ...others] = written.split(' ');
  return first !== '' && others.every((word) => !/^\p{Ll}/u.test(word));
}

function additions(name: string, make: MakeReference): readonly Choice[] {
  return NAME_KINDS.map((kind) => ({
    key: `add ${kind}`,
    label: `Add “${name}” as ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${KIND_WORDS[kind]}`,
    icon: ICONS[kind],
    act: (editor, typed) =>
      make(editor, `@${typed}`, async (call) => {
        const { id } = await call('names.create', typed, kind);
        return () => $createMentionNode(id);
      }),
  }));
}
