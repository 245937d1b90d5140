import { useRef, useState } from 'react';
import type { DocumentId } from '#shared/model/ids.ts';
import type { NameInDocument, NameKind } from '#shared/model/name.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useNaming } from '../bridge/naming.tsx';
import { useAnswer } from '../bridge/use-answer.ts';
import { besideIfAsked } from '../bridge/where-to-open.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { NAME_KIND_ICONS } from '../ui/name-kinds.ts';
import './names-in-document.css';

interface Props {
  readonly documentId: DocumentId;
  readonly onLeave: () => void;
}

const MOST = 24;

/** The names that stand in its newest text, each a way to its page; nothing where there are none. */
export function NamesInDocument({ documentId, onLeave }: Props) {
  const names = useAnswer('names.inDocument', [documentId], ['names.changed', 'documents.changed']);
  const naming = useNaming();
  const [allShown, showAll] = useState(false);
  /** The button that shows them all goes, and the focus with it to the first of those that come. */
  const goOn = useRef(false);
  if (names.state === 'failed') {
    return <ErrorNote onRetry={names.refresh}>{sentenceFor(names.error)}</ErrorNote>;
  }
  if (!names.value || names.value.length === 0) return null;
  const shown = allShown ? names.value : names.value.slice(0, MOST);
  return (
    <section className="report" aria-labelledby="names-in-document-title">
      <h2 id="names-in-document-title">Names in it</h2>
      <ul className="names-in-document">
        {shown.map((found, index) => (
          <li key={found.name.id}>
            <button
              ref={(button) => {
                if (index !== MOST || !button || !goOn.current) return;
                goOn.current = false;
                button.focus();
              }}
              type="button"
              className="names-in-document__name"
              onClick={(event) => {
                onLeave();
                naming.open(found.name.id, besideIfAsked(event));
              }}
            >
              <KindSign kind={found.name.kind} />
              <bdi className="names-in-document__words">{found.name.name}</bdi>
              <span className="names-in-document__count">{placesInWords(found)}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < names.value.length && (
        <Button
          size="s"
          variant="quiet"
          onClick={() => {
            goOn.current = true;
            showAll(true);
          }}
        >
          Show all {names.value.length.toLocaleString('en')} names
        </Button>
      )}
    </section>
  );
}

function KindSign({ kind }: { readonly kind: NameKind }) {
  const Icon = NAME_KIND_ICONS[kind];
  return <Icon aria-hidden className="names-in-document__sign" size={14} />;
}

/** “3 places, 1 in doubt” */
function placesInWords({ mentions, doubtful }: NameInDocument): string {
  const places = `${mentions.toLocaleString('en')} ${mentions === 1 ? 'place' : 'places'}`;
  return doubtful === 0 ? places : `${places}, ${doubtful.toLocaleString('en')} in doubt`;
}
