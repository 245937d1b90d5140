import type { DocumentSummary } from '#shared/model/document.ts';
import { useTagging } from '../bridge/use-tagging.ts';
import { TagLine } from '../ui/TagLine.tsx';

/** The tags of the document that is read, under its facts. */
export function DocumentTags({ document: { id, tags } }: { document: Pick<DocumentSummary, 'id' | 'tags'> }) {
  const choice = useTagging([{ kind: 'document', id }], tags);
  return (
    <div className="document-tags" lang="en">
      <TagLine label="Tags of this document" {...choice} />
    </div>
  );
}
