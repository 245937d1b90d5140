import type { NameId } from '#shared/model/ids.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useAfter } from '../../bridge/use-after.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { counted } from '../../ui/counted.ts';
import { LineList } from '../../ui/page/LineList.tsx';
import { NameLine } from './NameLine.tsx';
import type { OpenFromPage } from './NamePage.tsx';
import { PageSection } from '../../ui/page/PageSection.tsx';

interface Props {
  readonly id: NameId;
  readonly onOpen: OpenFromPage;
}

const DOCUMENTS_PAUSE_MS = 1500;
const MOST = 10;

/** Who and what stands in the same paragraphs. */
export function TogetherSection({ id, onOpen }: Props) {
  const together = useAnswer('names.together', [id], ['names.changed']);
  useAfter(['documents.changed'], DOCUMENTS_PAUSE_MS, together.refresh);
  if (together.state === 'failed') {
    return (
      <PageSection title="Mentioned together with">
        <ErrorNote onRetry={together.refresh}>{sentenceFor(together.error)}</ErrorNote>
      </PageSection>
    );
  }
  if (together.state === 'loading' || together.value.length === 0) return null;
  return (
    <PageSection title="Mentioned together with" count={together.value.length.toLocaleString('en')}>
      <LineList
        label="Names in the same paragraphs"
        rows={together.value}
        keyOf={({ name }) => name.id}
        most={MOST}
        renderRow={({ name, paragraphs, documents }, line) => (
          <NameLine
            name={name}
            facts={`${counted(paragraphs, 'paragraph')} in ${counted(documents, 'document')}`}
            line={line}
            onOpen={onOpen}
          />
        )}
      />
    </PageSection>
  );
}
