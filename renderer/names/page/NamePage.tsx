import { UserRoundX } from 'lucide-react';
import type { NameId, NoteId } from '#shared/model/ids.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useInUse } from '../../bridge/commands.tsx';
import type { NameTarget, ReaderTarget } from '../../bridge/targets.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import type { Where } from '../../bridge/where-to-open.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page, type TakesFocus } from '../../ui/page/Page.tsx';
import { PageToCome } from '../../ui/page/PageToCome.tsx';
import { AliasSection } from './AliasSection.tsx';
import { AlikeSection } from './AlikeSection.tsx';
import { DescriptionField } from './DescriptionField.tsx';
import { MentionSection } from './MentionSection.tsx';
import { MergedSection } from './MergedSection.tsx';
import { NotesSection } from './NotesSection.tsx';
import { PageHead } from './PageHead.tsx';
import { SuggestionSection } from './SuggestionSection.tsx';
import { TogetherSection } from './TogetherSection.tsx';
import './name-page.css';

export type OpenFromPage = (target: ReaderTarget | NameTarget, where?: Where) => void;

interface Props {
  readonly id: NameId;
  /** Tells the view from others beside it; null for the only one. */
  readonly label: string | null;
  readonly takesFocus: TakesFocus;
  readonly onOpen: OpenFromPage;
  readonly onOpenNote: (id: NoteId) => void;
}

/** All that is known of a name, in place of a text. */
export function NamePage({ id, label, takesFocus, onOpen, onOpenNote }: Props) {
  const page = useAnswer('names.page', [id], ['names.changed']);
  const inUse = useInUse();

  if (page.state !== 'ready') {
    return (
      <PageToCome
        doing="Opening the name"
        problem={page.state === 'failed' ? sentenceFor(page.error) : null}
        onRetry={page.refresh}
      />
    );
  }
  return (
    <Page
      id={id}
      name={page.value ? `Page of ${page.value.name}` : 'Page of a name'}
      label={label}
      inUse={inUse}
      takesFocus={takesFocus}
    >
      {page.value ? (
        <>
          <PageHead page={page.value} />
          <DescriptionField key={page.value.id} page={page.value} />
          <AliasSection page={page.value} onOpen={onOpen} />
          <MentionSection id={page.value.id} onOpen={onOpen} />
          <SuggestionSection page={page.value} onOpen={onOpen} />
          <AlikeSection page={page.value} onOpen={onOpen} />
          <MergedSection page={page.value} />
          <TogetherSection id={page.value.id} onOpen={onOpen} />
          <NotesSection page={page.value} onOpenNote={onOpenNote} />
        </>
      ) : (
        <EmptyState title="No longer in the library" icon={UserRoundX}>
          <p>This name was deleted. Undo brings it back.</p>
        </EmptyState>
      )}
    </Page>
  );
}
