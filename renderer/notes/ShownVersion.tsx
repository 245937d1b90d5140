import type { NoteId } from '#shared/model/ids.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useAnswer } from '../bridge/use-answer.ts';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { VersionChanges } from './changes/VersionChanges.tsx';
import { VersionText } from './VersionText.tsx';

interface Props {
  readonly noteId: NoteId;
  readonly version: number;
  /** The version that it is compared with; null shows the text alone. */
  readonly comparedWith: number | null;
}

/** A version of the note to be read, or what is different in another one. */
export function ShownVersion({ noteId, version, comparedWith }: Props) {
  const note = useAnswer('notes.version', [noteId, version]);
  const other = useAnswer('notes.version', comparedWith === null ? null : [noteId, comparedWith]);
  const wanted = comparedWith === null ? [note] : [note, other];
  const failed = wanted.find(({ state }) => state === 'failed');
  const [before, after] =
    comparedWith !== null && comparedWith > version ? [note.value, other.value] : [other.value, note.value];
  return (
    // A long text scrolls, so it has to be reachable from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region needs a stop
    <article className="versions__text" aria-label={`Version ${version}`} tabIndex={0}>
      {failed && <ErrorNote onRetry={failed.refresh}>{sentenceFor(failed.error)}</ErrorNote>}
      {!failed && wanted.some(({ state }) => state === 'loading') && <Spinner label="Reading this version" />}
      {comparedWith === null && note.value && <VersionText key={version} note={note.value} />}
      {comparedWith !== null && before && after && (
        <VersionChanges key={`${version}:${comparedWith}`} before={before} after={after} />
      )}
    </article>
  );
}
