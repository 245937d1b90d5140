import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { NodeKey } from 'lexical';
import { BookOpen } from 'lucide-react';
import type { MouseEvent } from 'react';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { formatPlace } from '#shared/text/place.ts';
import type { PassageId } from '#shared/model/ids.ts';
import type { PassageView } from '#shared/model/passage.ts';
import { sentenceFor } from '../../../bridge/client.ts';
import { besideIfAsked } from '../../../bridge/where-to-open.ts';
import { selectNode } from '../../select-node.ts';
import { InNewest } from './InNewest.tsx';
import { sourceOf, usePassage, useQuotationSource } from './passages.tsx';
import { useLinkDropOn } from './use-link-drop-on.ts';
import './quotation.css';

interface Props {
  readonly nodeKey: NodeKey;
  readonly passageId: PassageId | null;
}

/** The quoted words as the library holds them, with where they are from. */
export function Quotation({ nodeKey, passageId }: Props) {
  if (passageId === null) return <MissingQuotation />;
  return <KnownQuotation nodeKey={nodeKey} passageId={passageId} />;
}

function KnownQuotation({ nodeKey, passageId }: { nodeKey: NodeKey; passageId: PassageId }) {
  const { state, value: passage, error } = usePassage(passageId);

  if (state === 'loading') return <p className="quotation-loading">Fetching the quoted words…</p>;
  if (state === 'failed') {
    return <p className="quotation-problem">The quoted words cannot be shown now. {sentenceFor(error)}</p>;
  }
  return passage === null ? <MissingQuotation /> : <ShownQuotation nodeKey={nodeKey} passage={passage} />;
}

function ShownQuotation({ nodeKey, passage }: { nodeKey: NodeKey; passage: PassageView }) {
  const [editor] = useLexicalComposerContext();
  const source = useQuotationSource();
  const figure = useLinkDropOn<HTMLElement>({ kind: 'passage', id: passage.id });
  const open = (event: MouseEvent) => {
    selectNode(editor, nodeKey);
    source.open(sourceOf(passage), besideIfAsked(event));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Enter on the selected node does the same, as does the button
    <figure ref={figure} className="quotation" onClick={open}>
      <blockquote dir={passage.direction} lang={passage.language ?? undefined}>
        {wordsAlone(passage.quote.exact)
          .split('\n')
          .map((paragraph, index) => (
            // A passage never changes, so its paragraphs keep their places.
            <p key={index}>{paragraph}</p>
          ))}
      </blockquote>
      <figcaption>
        <Reference passage={passage} />
        {/* The click bubbles to the figure, which opens the source. */}
        <button
          type="button"
          className="quotation-open"
          aria-label={`Open in source: ${passage.document.title}`}
        >
          <BookOpen size={13} aria-hidden />
          <span>Open in source</span>
        </button>
        <InNewest passage={passage} onOpen={source.open} />
      </figcaption>
    </figure>
  );
}

function Reference({ passage }: { passage: PassageView }) {
  const { document, place, footnotes } = passage;
  const labels = footnotes.map(({ label }) => label);
  return (
    <>
      <span className="quotation-reference" dir={passage.direction}>
        {document.authors.length > 0 && (
          <>
            <bdi>{document.authors.join(', ')}</bdi>,{' '}
          </>
        )}
        <cite>
          <bdi>{document.title}</bdi>
        </cite>
        {`, ${formatPlace(place)}`}
      </span>
      {labels.length > 0 && (
        <span className="quotation-carried">
          {labels.length === 1 ? 'carries note ' : 'carries notes '}
          <bdi>{labels.join(', ')}</bdi>
        </span>
      )}
      {document.trashed && <span className="quotation-trashed">The source is in the trash.</span>}
    </>
  );
}

function MissingQuotation() {
  return (
    <p className="quotation-problem">
      The passage quoted here is not in this library. Its words cannot be shown; the place is kept.
    </p>
  );
}
