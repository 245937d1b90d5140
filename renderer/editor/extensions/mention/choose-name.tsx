import { BookOpen } from 'lucide-react';
import { fold } from '#shared/fold/fold.ts';
import { NAME_KINDS, type NameKind, type NameUse } from '#shared/model/name.ts';
import { tidyName } from '#shared/organisation/name.ts';
import { NAME_KIND_ICONS, NAME_KIND_WORDS } from '../../../ui/name-kinds.ts';
import type { LibraryLists } from '../../library-lists/library-lists.tsx';
import { bestMatches } from '../../typeahead/best-matches.ts';
import { type Choice, type Chooser, findBy } from '../../typeahead/chooser.ts';
import { $createCitationNode } from '../citation/CitationNode.tsx';
import { matchingWorks, shownWork } from '../citation/choose-work.ts';
import { insertReference } from '../reference/insert-reference.ts';
import type { MakeReference } from '../reference/use-make-reference.ts';
import { $createMentionNode } from './MentionNode.tsx';

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
      const found = bestMatches(query, known, allNames, MOST_NAMES);
      const mentioned = found.map((name): Choice => ({
        key: name.id,
        label: name.name,
        detail: detailOf(name, query),
        icon: kindIcon(name.kind),
        act: (editor) => insertReference(editor, () => $createMentionNode(name.id)),
      }));
      const matching = query.trim() === '' ? [] : matchingWorks(query, cited).slice(0, MOST_WORKS);
      const sources = matching.map((work): Choice => ({
        ...shownWork(work),
        icon: <BookOpen size={14} aria-hidden />,
        act: (editor) => insertReference(editor, () => $createCitationNode([{ documentId: work.id }])),
      }));
      const written = tidyName(query);
      const isKnown = found.some(({ name, aliases }) =>
        [name, ...aliases].some((one) => fold(one).text === fold(written).text),
      );
      return [...mentioned, ...sources, ...(isKnown || !mayBeName(written) ? [] : additions(written, make))];
    },
  };
}

/** The name itself comes first, so that who types its beginning finds it before those that go by it besides. */
function allNames({ name, aliases }: NameUse): string {
  return [name, ...aliases].join(' ');
}

/** Also the other name that was typed, where it is that one which leads to the name. */
function detailOf({ name, kind, aliases }: NameUse, query: string): string {
  const wanted = fold(query).text.trim();
  const begins = (words: string) => ` ${fold(words).text}`.includes(` ${wanted}`);
  const other = wanted === '' || begins(name) ? undefined : aliases.find(begins);
  return other === undefined ? NAME_KIND_WORDS[kind] : `${other} · ${NAME_KIND_WORDS[kind]}`;
}

function kindIcon(kind: NameKind) {
  const Icon = NAME_KIND_ICONS[kind];
  return <Icon size={14} aria-hidden />;
}

/** A sentence that goes on behind an at sign is none: of several words each begins as names do. */
function mayBeName(written: string): boolean {
  const [first = '', ...others] = written.split(' ');
  return first !== '' && others.every((word) => !/^\p{Ll}/u.test(word));
}

function additions(name: string, make: MakeReference): readonly Choice[] {
  return NAME_KINDS.map((kind) => ({
    key: `add ${kind}`,
    label: `Add “${name}” as ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${NAME_KIND_WORDS[kind]}`,
    icon: kindIcon(kind),
    act: (editor, typed) =>
      make(editor, `@${typed}`, async (call) => {
        const { id } = await call('names.create', typed, kind);
        return () => $createMentionNode(id);
      }),
  }));
}
