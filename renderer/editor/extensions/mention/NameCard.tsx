import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { BookUser } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { Name, NameKind, NameUse } from '#shared/model/name.ts';
import { NAME_KINDS } from '#shared/model/name.ts';
import { sentenceFor } from '../../../bridge/client.ts';
import { useLibrary } from '../../../bridge/library-context.tsx';
import { useNaming } from '../../../bridge/naming.tsx';
import { useAnswer } from '../../../bridge/use-answer.ts';
import { besideIfAsked } from '../../../bridge/where-to-open.ts';
import { Button } from '../../../ui/Button.tsx';
import { NAME_KIND_WORDS } from '../../../ui/name-kinds.ts';
import { useLibraryLists, useListed } from '../../library-lists/library-lists.tsx';
import { TextCard } from '../../TextCard.tsx';
import { leaveNode, openNode, removeNode } from '../node-card/opened-node.ts';
import { useNodePlace } from '../node-card/use-opened-node.ts';
import type { MentionNode } from './MentionNode.tsx';
import './name-card.css';

/** Where a name is changed, for every note that mentions it. */
export function NameCard({ node }: { node: MentionNode }) {
  const [editor] = useLexicalComposerContext();
  const { names } = useLibraryLists();
  const id = editor.read('latest', () => node.getNameId()) ?? '';
  const use = useListed(names, id);
  if (!use) return null;
  // One that was merged into another is changed itself: it is what the notes show.
  const name = use.merged.find((merged) => merged.id === id) ?? use;
  return <KnownName key={id} node={node} name={name} use={use} />;
}

interface KnownProps {
  readonly node: MentionNode;
  /** The one that is mentioned. */
  readonly name: Name;
  /** What it goes by now. */
  readonly use: NameUse;
}

function KnownName({ node, name, use }: KnownProps) {
  const [editor] = useLexicalComposerContext();
  const { call } = useLibrary();
  const naming = useNaming();
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
              {NAME_KIND_WORDS[one]}
            </option>
          ))}
        </select>
        <MentioningNotes name={use} />
        <Button
          size="s"
          variant="quiet"
          icon={BookUser}
          className="name-card__page"
          title="Ctrl opens it to the side"
          onClick={(event) => {
            leave();
            naming.open(use.id, besideIfAsked(event));
          }}
        >
          Open its page
        </Button>
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
