import type { NoteId } from '#shared/model/ids.ts';
import { useCommand } from '../bridge/commands.tsx';
import { useLinking } from '../bridge/linking.tsx';

/** Makes the open note an end of a link: the second one, where the first is held already. */
export function useNoteLinking(id: NoteId): void {
  const linking = useLinking();
  const note = { kind: 'note', id } as const;
  useCommand('link-note', () => (linking.held ? linking.take(note) : linking.choose(note)));
}
