import type { TagId } from '#shared/model/ids.ts';
import type { Tag, Tagged } from '#shared/model/tag.ts';
import { useToast } from '../ui/Toast.tsx';
import type { TagChoice } from '../ui/TagChecklist.tsx';
import { sentenceFor } from './client.ts';
import { useLibrary } from './library-context.tsx';
import { useOrganisation } from './organisation.tsx';

/** What a list of tags to tick needs, to give the things tags and take them away. Every tick holds at once. */
export function useTagging(
  things: readonly Tagged[],
  chosen: readonly TagId[],
  mixed: readonly TagId[] = [],
): TagChoice {
  const { call } = useLibrary();
  const { tags } = useOrganisation();
  const toast = useToast();
  const failed = (error: unknown) => toast({ kind: 'failure', message: sentenceFor(error) });
  return {
    tags,
    chosen,
    mixed,
    onToggle: ({ id }: Tag) => {
      call(chosen.includes(id) ? 'tags.take' : 'tags.give', id, things).catch(failed);
    },
    onCreate: (name) => {
      call('tags.create', name, null)
        .then(({ id }) => call('tags.give', id, things))
        .catch(failed);
    },
  };
}
