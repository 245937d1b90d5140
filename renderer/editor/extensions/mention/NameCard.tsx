import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { type FormEvent, useId, useState } from 'react';
import type { NameKind, NameUse } from '#shared/model/name.ts';
import { NAME_KINDS } from '#shared/model/name.ts';
import { sentenceFor } from '../../../bridge/client.ts';
import { useLibrary } from '../../../bridge/library-context.tsx';
import { useAnswer } from '../../../bridge/use-answer.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLibraryLists, useListed } from '../../library-lists/library-lists.tsx';
import { TextCard } from '../../TextCard.tsx';
import { leaveNode, openNode, removeNode } from '../node-card/opened-node.ts';
import { useNodePlace } from '../node-card/use-opened-node.ts';
import { KIND_WORDS } from './kind-words.ts';
import type { MentionNode } from './MentionNode.tsx';
import './name-card.css';

/** Where a name is changed, for every note that mentions it. */
export function NameCard({ node }: { node: MentionNode }) {
  const [editor] = useLexicalComposerContext();
  const { names } = useLibraryLists();
  const name = useListed(names, editor.read('latest', () => node.getNameId()) ?? '');
  return name ? <KnownName key={name.id} node={node} name={name} /> : null;
}

function KnownName({ node, name }: { node: MentionNode; name: NameUse }) {
  const [editor] = useLexicalComposerContext();
  const { call } = useLibrary();
  const nodeKey = node.getKey();
  const place = useNodePlace(editor, nodeKey);
  const [words, setWords] = useState(name.name);
  const [kind, setKind] = useState<NameKind>(name.kind);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const leave = () => leaveNode(editor, nodeKey);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words === name.name && kind === name.kind) leave();
    else
      call('names.change', name.id, words, kind).then(leave, (error: unknown) =>
        setProblem(sentenceFor(error)),
      );
  };
  return (
    <TextCard place={place} label="Name" onClose={() => openNode(editor, null)} onEscape={leave}>
      <form onSubmit={submit} noValidate>
        <label className="text-card__label" htmlFor={`${id}-name`}>
          Name, in every note that mentions it
        </label>
        <input
          id={`${id}-name`}
          type="text"
          className="text-card__field"
          dir="auto"
          autoComplete="off"
          value={words}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onChange={({ target }) => {
            setWords(target.value);
            setProblem(null);
          }}
        />
        {problem !== null && (
          <p id={`${id}-problem`} className="text-card__problem" role="alert">
            {problem}
          </p>
        )}
        <label className="text-card__label" htmlFor={`${id}-kind`}>
          Kind
        </label>
        <select
          id={`${id}-kind`}
          className="text-card__field"
          value={kind}
          onChange={({ target }) => setKind(NAME_KINDS.find((one) => one === target.value) ?? kind)}
        >
          {NAME_KINDS.map((one) => (
            <option key={one} value={one}>
              {KIND_WORDS[one]}
            </option>
          ))}
        </select>
        <MentioningNotes name={name} />
        <div className="text-card__foot">
          <Button size="s" variant="danger" onClick={() => removeNode(editor, nodeKey)}>
            Remove mention
          </Button>
          <Button size="s" variant="primary" type="submit">
            Done
          </Button>
        </div>
      </form>
    </TextCard>
  );
}

/** The notes that mention the name, each with the way there. */
function MentioningNotes({ name }: { name: NameUse }) {
  const { openNote } = useLibraryLists();
  const { value } = useAnswer('names.notes', [name.id], ['notes.changed']);
  const notes = (value ?? []).filter(({ trashed }) => !trashed);
  if (notes.length === 0) return null;
  return (
    <section className="name-card__notes" aria-label="Notes that mention it">
      <p className="text-card__label">Mentioned in</p>
      <ul>
        {notes.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className="name-card__note" dir="auto" onClick={() => openNote(id)}>
              {title.trim() === '' ? 'Untitled note' : title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
