import type { PassageChoice } from '#shared/model/passage.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import type { LibraryList } from '../../library-lists/library-list.ts';
import { bestMatches } from '../../typeahead/best-matches.ts';
import { type Chooser, findBy } from '../../typeahead/chooser.ts';
import { insertReference } from '../reference/insert-reference.ts';
import { $createPassageReferenceNode } from './PassageReferenceNode.tsx';

/** Two round brackets offer the passages that somebody has made something of, by their words. */
export function passageChooser(passages: LibraryList<PassageChoice>): Chooser {
  return {
    label: 'Passages to refer to',
    find: findBy(/\(\((?<query>[^()\n]{0,80})$/u, '(('),
    choose: (query) => {
      const { value } = passages.read();
      if (value === undefined) return null;
      return bestMatches(query, value, ({ words, title }) => `${words} ${title}`).map((passage) => ({
        key: passage.id,
        label: wordsAlone(passage.words).replaceAll(/\s+/g, ' '),
        detail: passage.title,
        act: (editor) => insertReference(editor, () => $createPassageReferenceNode(passage.id)),
      }));
    },
  };
}
