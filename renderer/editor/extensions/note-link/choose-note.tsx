import { FileText, Plus } from 'lucide-react';
import { fold } from '#shared/fold/fold.ts';
import type { NoteSummary } from '#shared/model/note.ts';
import type { LibraryList } from '../../library-lists/library-list.ts';
import { bestMatches } from '../../typeahead/best-matches.ts';
import { type Choice, type Chooser, findBy } from '../../typeahead/chooser.ts';
import { insertReference } from '../reference/insert-reference.ts';
import type { MakeReference } from '../reference/use-make-reference.ts';
import { $createNoteLinkNode } from './NoteLinkNode.tsx';

/** Two brackets offer the notes, and to make one. */
export function noteChooser(notes: LibraryList<NoteSummary>, make: MakeReference): Chooser {
  return {
    label: 'Notes to link to',
    find: findBy(/\[\[(?<query>[^[\]\n]{0,80})$/u, '[['),
    choose: (query) => {
      const { value } = notes.read();
      if (value === undefined) return null;
      const titled = value.filter(({ trashedAt, title }) => trashedAt === null && title.trim() !== '');
      const title = query.trim();
      const isKnown = titled.some((note) => fold(note.title).text === fold(title).text);
      const found = bestMatches(query, titled, (note) => note.title).map((note): Choice => ({
        key: note.id,
        label: note.title,
        detail: note.opening,
        icon: <FileText size={14} aria-hidden />,
        act: (editor) => insertReference(editor, () => $createNoteLinkNode(note.id)),
      }));
      return title === '' || isKnown ? found : [...found, addition(title, make)];
    },
  };
}

function addition(title: string, make: MakeReference): Choice {
  return {
    key: 'make',
    label: `Make note “${title}”`,
    icon: <Plus size={14} aria-hidden />,
    act: (editor, typed) =>
      make(editor, `[[${typed}`, async (call) => {
        const { id } = await call('notes.create', typed.trim());
        return () => $createNoteLinkNode(id);
      }),
  };
}
