import { Plus } from 'lucide-react';
import type { TagUse } from '#shared/model/tag.ts';
import { tagKey } from '#shared/organisation/name.ts';
import type { LibraryList } from '../../library-lists/library-list.ts';
import { bestMatches } from '../../typeahead/best-matches.ts';
import { type Choice, type Chooser, findBy } from '../../typeahead/chooser.ts';
import { insertReference } from '../reference/insert-reference.ts';
import type { MakeReference } from '../reference/use-make-reference.ts';
import { $createTagNode } from './TagNode.tsx';

/**
 * A number sign behind a space, or with a letter behind it, offers the tags, and to make one of what was typed. In front of a
 * figure it is what it is.
 */
export function tagChooser(tags: LibraryList<TagUse>, make: MakeReference): Chooser {
  return {
    label: 'Tags to add',
    find: findBy(
      /(?:^(?=#.)|[\s(«"“])#(?<query>(?:[\p{L}_][\p{L}\p{N}\p{M}_\u200c-]*(?: [\p{L}\p{N}\p{M}_\u200c-]*){0,3})?)$/u,
      '#',
    ),
    choose: (query) => {
      const { value } = tags.read();
      if (value === undefined) return null;
      const key = tagKey(query);
      const found = bestMatches(query, value, ({ name }) => name).map((tag): Choice => ({
        key: tag.id,
        label: tag.name,
        icon: <span className="tag-dot" data-colour={tag.colour} />,
        act: (editor) => insertReference(editor, () => $createTagNode(tag.id)),
      }));
      // Behind a space the sentence may go on: only tags that there are have several words here.
      if (key === '' || query.includes(' ') || value.some(({ name }) => tagKey(name) === key)) return found;
      return [...found, addition(query, make)];
    },
  };
}

function addition(name: string, make: MakeReference): Choice {
  return {
    key: 'make',
    label: `Make tag “${name}”`,
    icon: <Plus size={14} aria-hidden />,
    act: (editor, typed) =>
      make(editor, `#${typed}`, async (call) => {
        const { id } = await call('tags.create', typed, null);
        return () => $createTagNode(id);
      }),
  };
}
