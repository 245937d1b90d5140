import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { type KeyboardEvent, useState, useSyncExternalStore } from 'react';
import { NO_SUCH_WORK } from '#shared/citing/in-words.ts';
import { Button } from '../../../ui/Button.tsx';
import { FilterList } from '../../../ui/FilterList.tsx';
import { useLibraryLists } from '../../library-lists/library-lists.tsx';
import { TextCard } from '../../TextCard.tsx';
import { leaveNode, openNode, removeNode } from '../node-card/opened-node.ts';
import { useNodePlace, useNodeWriting } from '../node-card/use-opened-node.ts';
import { shownWork } from './choose-work.ts';
import { $isCitationNode, type CitationNode } from './CitationNode.tsx';
import { CitedWork } from './CitedWork.tsx';
import { type CitedDraft, fromDraft, toDraft } from './cited-draft.ts';
import './citation-card.css';

/** Where the places and words of a citation are written, and its works are chosen. */
export function CitationCard({ node }: { node: CitationNode }) {
  const [editor] = useLexicalComposerContext();
  const key = node.getKey();
  const { works } = useLibraryLists();
  const { value: known = [] } = useSyncExternalStore(works.onChange, works.read);
  const [drafts, setDrafts] = useState(() => editor.read('latest', () => node.getItems().map(toDraft)));
  const [isAdding, setAdding] = useState(false);
  const place = useNodePlace(editor, key);
  const write = useNodeWriting(editor, key);

  const change = (next: readonly CitedDraft[]) => {
    setDrafts([...next]);
    write((written) => {
      if ($isCitationNode(written)) written.setItems(next.map(fromDraft));
    });
  };
  const leave = () => leaveNode(editor, key);
  const press = (event: KeyboardEvent) => {
    const isField = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || !isField || isAdding) return;
    event.preventDefault();
    leave();
  };
  const add = (documentId: string) => {
    setAdding(false);
    change([...drafts, toDraft({ documentId })]);
  };
  const choices = known
    .filter(({ trashed }) => !trashed)
    .map((work) => {
      const { key: id, label, detail } = shownWork(work);
      return { key: id, words: `${label} · ${detail}` };
    });
  return (
    <TextCard place={place} label="Citation" onClose={() => openNode(editor, null)} onEscape={leave}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Enter in its fields leaves them */}
      <div className="citation-card" onKeyDown={press}>
        {drafts.map((draft, index) => (
          <CitedWork
            // A work may be cited twice in one citation.
            key={index}
            draft={draft}
            title={works.find(draft.documentId)?.title ?? NO_SUCH_WORK}
            onChange={(changed) => change(drafts.with(index, changed))}
            onRemove={
              drafts.length > 1 ? () => change(drafts.filter((_draft, other) => other !== index)) : null
            }
          />
        ))}
        {isAdding && (
          <FilterList
            label="Works to add"
            entries={choices}
            current={null}
            onChoose={(entry) => add(entry.key)}
          />
        )}
      </div>
      <div className="text-card__foot">
        <Button size="s" variant="danger" onClick={() => removeNode(editor, key)}>
          Remove
        </Button>
        {!isAdding && (
          <Button size="s" onClick={() => setAdding(true)}>
            Add a work…
          </Button>
        )}
        <Button size="s" variant="primary" onClick={leave}>
          Done
        </Button>
      </div>
    </TextCard>
  );
}
