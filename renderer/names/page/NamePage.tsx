import { UserRoundX } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { NameId, NoteId, RevisionId } from '#shared/model/ids.ts';
import type { NamePage as Known } from '#shared/model/name.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useInUse } from '../../bridge/commands.tsx';
import type { NameTarget, ReaderTarget } from '../../bridge/targets.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import type { Where } from '../../bridge/where-to-open.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { AliasSection } from './AliasSection.tsx';
import { AlikeSection } from './AlikeSection.tsx';
import { DescriptionField } from './DescriptionField.tsx';
import { MentionSection } from './MentionSection.tsx';
import { MergedSection } from './MergedSection.tsx';
import { NotesSection } from './NotesSection.tsx';
import { PageHead } from './PageHead.tsx';
import { SuggestionSection } from './SuggestionSection.tsx';
import { TogetherSection } from './TogetherSection.tsx';
import { useKeptScroll } from './use-kept-scroll.ts';
import './name-page.css';

export type OpenFromPage = (target: ReaderTarget | NameTarget, where?: Where) => void;

interface Props {
  readonly id: NameId;
  /** Tells the view from others beside it; null for the only one. */
  readonly label: string | null;
  /** Whether the page is to have the focus, when it is drawn and when its view comes into use. */
  readonly takesFocus: (asking: {
    readonly id: RevisionId | NameId;
    readonly inUse: boolean;
    readonly isNew: boolean;
  }) => boolean;
  readonly onOpen: OpenFromPage;
  readonly onOpenNote: (id: NoteId) => void;
}

/** All that is known of a name, in place of a text. */
export function NamePage({ id, label, takesFocus, onOpen, onOpenNote }: Props) {
  const page = useAnswer('names.page', [id], ['names.changed']);
  const scroller = useRef<HTMLElement>(null);
  const inUse = useInUse();
  const isNew = useRef(true);
  const isDrawn = page.state !== 'loading';
  useEffect(() => {
    if (!isDrawn) return;
    const asking = { id, inUse, isNew: isNew.current };
    isNew.current = false;
    if (takesFocus(asking)) scroller.current?.focus({ preventScroll: true });
  }, [id, inUse, isDrawn, takesFocus]);
  useKeptScroll(scroller, id, isDrawn);

  if (page.state === 'failed') {
    return (
      <div className="name-page name-page--message">
        <ErrorNote onRetry={page.refresh}>{sentenceFor(page.error)}</ErrorNote>
      </div>
    );
  }
  if (page.state === 'loading') {
    return (
      <div className="name-page name-page--message">
        <Spinner label="Opening the name" />
      </div>
    );
  }
  return (
    <article
      ref={scroller}
      className="name-page"
      aria-label={pageLabel(page.value, label)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region needs a stop
      tabIndex={0}
    >
      {page.value ? (
        <div className="name-page__column">
          <PageHead page={page.value} />
          <DescriptionField key={page.value.id} page={page.value} />
          <AliasSection page={page.value} onOpen={onOpen} />
          <MentionSection id={page.value.id} onOpen={onOpen} />
          <SuggestionSection page={page.value} onOpen={onOpen} />
          <AlikeSection page={page.value} onOpen={onOpen} />
          <MergedSection page={page.value} />
          <TogetherSection id={page.value.id} onOpen={onOpen} />
          <NotesSection page={page.value} onOpenNote={onOpenNote} />
        </div>
      ) : (
        <EmptyState title="No longer in the library" icon={UserRoundX}>
          <p>This name was deleted. Undo brings it back.</p>
        </EmptyState>
      )}
    </article>
  );
}

function pageLabel(page: Known | null, label: string | null): string {
  const name = page ? `Page of ${page.name}` : 'Page of a name';
  return label === null ? name : `${name}, ${label.toLowerCase()}`;
}
