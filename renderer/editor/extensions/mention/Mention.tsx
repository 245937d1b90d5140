import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import type { NodeKey } from 'lexical';
import type { NameId } from '#shared/model/ids.ts';
import { useLibraryLists, useListed } from '../../library-lists/library-lists.tsx';
import { kindAtStart, NAME_KIND_WORDS } from '../../../ui/name-kinds.ts';
import { openNode } from '../node-card/opened-node.ts';
import { ReferenceChip } from '../reference/ReferenceChip.tsx';
import { ReferencePreview } from '../reference/ReferencePreview.tsx';
import './mention.css';

const MISSING = 'a name that is not in this library';

/** The name as it is now. */
export function Mention({ nodeKey, nameId }: { nodeKey: NodeKey; nameId: NameId | null }) {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const { names } = useLibraryLists();
  const name = useListed(names, nameId ?? '');
  if (name === undefined) return <span className="reference reference-mention">…</span>;
  if (name === null) {
    return (
      <ReferenceChip
        nodeKey={nodeKey}
        label={MISSING}
        className="reference-mention"
        isMissing
        preview={null}
        onOpen={null}
      >
        {MISSING}
      </ReferenceChip>
    );
  }
  const { notes, kind } = name;
  // One that was merged into another is still called what the person wrote.
  const given = name.merged.find(({ id }) => id === nameId)?.name ?? name.name;
  return (
    <ReferenceChip
      nodeKey={nodeKey}
      label={`${given}, ${NAME_KIND_WORDS[kind]}`}
      className="reference-mention"
      preview={
        <ReferencePreview
          title={name.name}
          line={`${kindAtStart(kind)} · mentioned in ${notes === 1 ? 'one note' : `${notes} notes`}`}
          edits={nodeKey}
        />
      }
      onOpen={editable ? () => openNode(editor, nodeKey) : null}
    >
      {given}
    </ReferenceChip>
  );
}
