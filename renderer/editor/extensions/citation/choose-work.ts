import { workInWords } from '#shared/citing/in-words.ts';
import { readPlace } from '#shared/citing/locator.ts';
import type { CitedItem } from '#shared/model/note-state.ts';
import type { Work } from '#shared/model/work.ts';
import type { LibraryList } from '../../library-lists/library-list.ts';
import { bestMatches } from '../../typeahead/best-matches.ts';
import { type Chooser, findBy } from '../../typeahead/chooser.ts';
import { insertReference } from '../reference/insert-reference.ts';
import { $createCitationNode } from './CitationNode.tsx';

/** A bracket and an at sign offer the works of the library; a place may be typed behind a comma: `[@ellison, p. 3`. */
export function workChooser(works: LibraryList<Work>): Chooser {
  return {
    label: 'Works to cite',
    find: findBy(/\[@(?<query>[^[\]@;\n]{0,80})$/u, '[@'),
    choose: (query) => {
      const { value } = works.read();
      if (value === undefined) return null;
      const [words = ''] = query.split(',');
      return matchingWorks(words, value).map((work) => ({
        ...shownWork(work),
        act: (editor, typed) => insertReference(editor, () => $createCitationNode([cited(work, typed)])),
      }));
    },
  };
}

/** With the place that was typed behind a comma. */
function cited({ id }: Work, typed: string): CitedItem {
  const { locator, suffix } = readPlace(typed.split(',').slice(1).join(','));
  return {
    documentId: id,
    ...(locator ? { locator } : {}),
    ...(suffix === '' ? {} : { suffix }),
  };
}

/** Works outside the trash, by title, author, year or key. */
export function matchingWorks(query: string, works: readonly Work[]): readonly Work[] {
  return bestMatches(
    query,
    works.filter(({ trashed }) => !trashed),
    ({ title, authors, published, key }) => [title, ...authors, published ?? '', key].join(' '),
  );
}

export function shownWork(work: Work): {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
} {
  const { title, authors, key } = work;
  return {
    key: work.id,
    label: title.trim() === '' ? 'Untitled' : title,
    detail: [authors.length === 0 ? '' : workInWords(work), key].filter((part) => part !== '').join(' · '),
  };
}
