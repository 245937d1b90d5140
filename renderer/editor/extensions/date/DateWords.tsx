import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { NodeKey } from 'lexical';
import { edtfExplained } from '#shared/edtf/in-words.ts';
import { selectNode } from '../../select-node.ts';
import { editDate } from './date-state.ts';
import './date.css';

interface Props {
  readonly nodeKey: NodeKey;
  readonly words: string;
  readonly edtf: string;
}

/** The words of a date; pointing at them tells it in three calendars. */
export function DateWords({ nodeKey, words, edtf }: Props) {
  const [editor] = useLexicalComposerContext();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the caret reaches it, and Enter opens it
    <time
      className="date-words"
      title={edtfExplained(edtf).join(' · ')}
      onClick={() => {
        selectNode(editor, nodeKey);
        if (editor.isEditable()) editDate(editor, { kind: 'existing', key: nodeKey, words });
      }}
    >
      <bdi>{words}</bdi>
    </time>
  );
}
