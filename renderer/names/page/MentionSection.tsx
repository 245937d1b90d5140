import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { DocumentId, NameId } from '#shared/model/ids.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useAfter } from '../../bridge/use-after.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { counted } from '../../ui/counted.ts';
import { useNames } from '../names-context.tsx';
import { countMentions, isCertain, isDoubtful, isRejected } from './mention-rows.ts';
import { type Decide, MentionList } from './MentionList.tsx';
import type { OpenFromPage } from './NamePage.tsx';
import { PageSection } from '../../ui/page/PageSection.tsx';

interface Props {
  readonly id: NameId;
  readonly onOpen: OpenFromPage;
}

/** An import changes documents one after the other. */
const DOCUMENTS_PAUSE_MS = 900;

/** Every place where a name stands, newest document first; apart those that may be meant, and those that are not. */
export function MentionSection({ id, onOpen }: Props) {
  const { call } = useLibrary();
  const { attempt } = useNames();
  const mentions = useAnswer('names.mentions', [id], ['names.changed']);
  useAfter(['documents.changed'], DOCUMENTS_PAUSE_MS, mentions.refresh);
  const [unfolded, setUnfolded] = useState<ReadonlySet<DocumentId>>(new Set());
  const [rejectedShown, setRejectedShown] = useState(false);
  if (mentions.state === 'failed') {
    return (
      <PageSection title="Mentions">
        <ErrorNote onRetry={mentions.refresh}>{sentenceFor(mentions.error)}</ErrorNote>
      </PageSection>
    );
  }
  if (mentions.state === 'loading') {
    return (
      <PageSection title="Mentions">
        <Spinner label="Looking through the library" />
      </PageSection>
    );
  }
  const { documents, more } = mentions.value;
  const certain = countMentions(documents, isCertain);
  const doubtful = countMentions(documents, isDoubtful);
  const rejected = countMentions(documents, isRejected);
  const decide: Decide = ({ revisionId, start, end }, accept) =>
    attempt(call('names.decideMention', id, { revisionId, start, end }, accept));
  const list = {
    documents,
    unfolded,
    onUnfold: (of: DocumentId) => setUnfolded(new Set([...unfolded, of])),
    onDecide: decide,
    onOpen,
  };
  return (
    <>
      {doubtful.mentions > 0 && (
        <PageSection
          title="Is it meant here?"
          count={doubtful.mentions.toLocaleString('en')}
          hint="Several names go by this spelling. A says that it is this one, R that it is not."
        >
          <MentionList label="Places that may mention it" isWanted={isDoubtful} {...list} />
        </PageSection>
      )}
      <PageSection
        title="Mentions"
        count={
          certain.mentions === 0
            ? undefined
            : `${certain.mentions.toLocaleString('en')}${more ? ', and more,' : ''} in ${counted(certain.documents, 'document')}`
        }
        hint={
          certain.mentions === 0 ? undefined : 'Enter opens the place. R says that another is meant there.'
        }
      >
        {certain.mentions === 0 ? (
          <p className="page__none">No text of the library has this name in a spelling of its own.</p>
        ) : (
          <MentionList label="Mentions" isWanted={isCertain} {...list} />
        )}
        {rejected.mentions > 0 && (
          <>
            <button
              type="button"
              className="name-page__unfold"
              aria-expanded={rejectedShown}
              onClick={() => setRejectedShown(!rejectedShown)}
            >
              <ChevronRight aria-hidden size={14} /> {counted(rejected.mentions, 'place')} where another is
              meant
            </button>
            {rejectedShown && (
              <MentionList label="Places where another is meant" isWanted={isRejected} {...list} />
            )}
          </>
        )}
      </PageSection>
    </>
  );
}
