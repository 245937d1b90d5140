import type { TagId } from '#shared/model/ids.ts';
import type { Tag, Tagged } from '#shared/model/tag.ts';
import type { TagChoice } from '../ui/TagChecklist.tsx';
import { useLibrary } from './library-context.tsx';
import { useOrganisation } from './organisation.tsx';
import { useTellFailure } from './use-tell-failure.ts';

/** What a list of tags to tick needs, to give the things tags and take them away. Every tick holds at once. */
export function useTagging(
  things: readonly Tagged[],
  chosen: readonly TagId[],
  mixed: readonly TagId[] = [],
): TagChoice {
  const { call } = useLibrary();
  const { tags } = useOrganisation();
  const tellFailure = useTellFailure();
  return {
    tags,
    chosen,
    mixed,
    onToggle: ({ id }: Tag) => {
      call(chosen.includes(id) ? 'tags.take' : 'tags.give', id, things).catch(tellFailure);
    },
    onCreate: (name) => {
      call('tags.create', name, null)
        .then(({ id }) => call('tags.give', id, things))
        .catch(tellFailure);
    },
  };
}
