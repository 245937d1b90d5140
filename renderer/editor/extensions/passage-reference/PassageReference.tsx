import type { NodeKey } from 'lexical';
import { ArrowUpRight } from 'lucide-react';
import { shortTitle } from '#shared/citing/in-words.ts';
import type { PassageId } from '#shared/model/ids.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { formatPlace } from '#shared/text/place.ts';
import { sentenceFor } from '../../../bridge/client.ts';
import { InNewest } from '../quotation/InNewest.tsx';
import { sourceOf, usePassage, useQuotationSource } from '../quotation/passages.tsx';
import { ReferenceChip } from '../reference/ReferenceChip.tsx';
import { ReferencePreview } from '../reference/ReferencePreview.tsx';
import './passage-reference.css';

const MISSING = 'a passage that is not in this library';

interface Props {
  readonly nodeKey: NodeKey;
  readonly passageId: PassageId | null;
}

/** Where the passage stands, in a few words. */
export function PassageReference({ nodeKey, passageId }: Props) {
  if (passageId === null) return <Missing nodeKey={nodeKey} words={MISSING} />;
  return <KnownPassage nodeKey={nodeKey} passageId={passageId} />;
}

function KnownPassage({ nodeKey, passageId }: { nodeKey: NodeKey; passageId: PassageId }) {
  const source = useQuotationSource();
  const { state, value: passage, error } = usePassage(passageId);
  if (state === 'loading') return <span className="reference reference-passage">…</span>;
  if (state === 'failed') return <Missing nodeKey={nodeKey} words={sentenceFor(error)} />;
  if (passage === null) return <Missing nodeKey={nodeKey} words={MISSING} />;
  const { document, place, inNewest } = passage;
  const words = [shortTitle(document.title), formatPlace(place)].filter((part) => part !== '').join(', ');
  const isUnsure =
    inNewest?.fate === 'lost' || (inNewest?.fate === 'altered' && inNewest.decision !== 'accepted');
  const open = () => source.open(sourceOf(passage));
  return (
    <ReferenceChip
      nodeKey={nodeKey}
      label={`Passage: ${words}`}
      className={isUnsure ? 'reference-passage reference-passage--unsure' : 'reference-passage'}
      preview={
        <ReferencePreview
          title={document.title}
          line={[document.authors.join(', '), formatPlace(place)].filter((part) => part !== '').join(' · ')}
          problem={document.trashed ? 'The source is in the trash.' : null}
          onOpen={open}
        >
          <p
            className="reference-preview__words"
            dir={passage.direction}
            lang={passage.language ?? undefined}
          >
            {wordsAlone(passage.quote.exact)}
          </p>
          <InNewest passage={passage} onOpen={source.open} />
        </ReferencePreview>
      }
      onOpen={open}
    >
      <ArrowUpRight size="0.9em" aria-hidden />
      {words}
    </ReferenceChip>
  );
}

function Missing({ nodeKey, words }: { nodeKey: NodeKey; words: string }) {
  return (
    <ReferenceChip
      nodeKey={nodeKey}
      label={words}
      className="reference-passage"
      isMissing
      preview={null}
      onOpen={null}
    >
      {words}
    </ReferenceChip>
  );
}
