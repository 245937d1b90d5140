import type { NoteId } from '#shared/model/ids.ts';
import { sentenceFor } from '../bridge/client.ts';
import { LINK_EVENTS } from '../bridge/link-events.ts';
import { useLinking } from '../bridge/linking.tsx';
import { useAnswer } from '../bridge/use-answer.ts';
import { besideIfAsked } from '../bridge/where-to-open.ts';
import { BacklinkList } from '../ui/BacklinkList.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { LinkList } from '../ui/LinkList.tsx';
import './note-links.css';

/** Under a note: what it is linked with, and the notes whose text names it. Draws nothing where there is nothing. */
export function NoteLinks({ noteId }: { noteId: NoteId }) {
  const linking = useLinking();
  const end = { kind: 'note', id: noteId } as const;
  const links = useAnswer('links.of', [end], LINK_EVENTS);
  const backlinks = useAnswer('links.backlinksOf', [end], LINK_EVENTS);
  const failed = [links, backlinks].find(({ state }) => state === 'failed');
  if (failed) return <ErrorNote>{sentenceFor(failed.error)}</ErrorNote>;
  const [all = [], named = []] = [links.value, backlinks.value];
  if (all.length + named.length === 0) return null;
  return (
    <section className="note-links" aria-label="Links of this note">
      {all.length > 0 && (
        <>
          <h2>Links</h2>
          <LinkList
            label="Links of this note"
            links={all}
            onOpen={(there, event) => linking.open(there, besideIfAsked(event))}
            onChange={linking.change}
            onDelete={linking.remove}
          />
        </>
      )}
      {named.length > 0 && (
        <>
          <h2>Notes that name it</h2>
          <BacklinkList label="Notes that name it" backlinks={named} onOpen={linking.open} />
        </>
      )}
    </section>
  );
}
