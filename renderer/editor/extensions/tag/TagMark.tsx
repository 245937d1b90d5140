import type { NodeKey } from 'lexical';
import type { TagId } from '#shared/model/ids.ts';
import { useLibraryLists } from '../../library-lists/library-lists.tsx';
import { ReferenceChip } from '../reference/ReferenceChip.tsx';
import { ReferencePreview } from '../reference/ReferencePreview.tsx';
import { useTag } from './use-tag.ts';
import '../../../ui/tag-chip.css';
import './tag-mark.css';

const MISSING = 'a tag that is not in this library';

/** The tag in its colour. */
export function TagMark({ nodeKey, tagId }: { nodeKey: NodeKey; tagId: TagId | null }) {
  const { tags } = useLibraryLists();
  const tag = useTag(tags, tagId);
  if (tag === undefined) return <span className="reference reference-tag">#…</span>;
  if (tag === null) {
    return (
      <ReferenceChip
        nodeKey={nodeKey}
        label={MISSING}
        className="reference-tag"
        isMissing
        preview={null}
        onOpen={null}
      >
        {MISSING}
      </ReferenceChip>
    );
  }
  return (
    <ReferenceChip
      nodeKey={nodeKey}
      label={`Tag: ${tag.name}`}
      className="reference-tag"
      preview={<ReferencePreview title={`#${tag.name}`} line={tag.use} />}
      onOpen={null}
    >
      <span className="tag-chip reference-tag__chip" data-colour={tag.colour}>
        #{tag.name}
      </span>
    </ReferenceChip>
  );
}
