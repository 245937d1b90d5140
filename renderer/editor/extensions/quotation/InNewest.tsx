import type { PassageView } from '#shared/model/passage.ts';
import type { OpenTarget } from '../../../bridge/targets.ts';
import { besideIfAsked } from '../../../bridge/where-to-open.ts';

interface Props {
  readonly passage: PassageView;
  readonly onOpen: OpenTarget;
}

/** Says when the newest text of the document no longer has these words, with a way there; else draws nothing. */
export function InNewest({ passage, onOpen }: Props) {
  const { document, inNewest } = passage;
  const sentence = inNewest && sentenceFor(inNewest);
  if (!inNewest || sentence === null) return null;
  const { revisionId, place, decision } = inNewest;
  return (
    <span className={decision === 'accepted' ? 'quotation-newest' : 'quotation-newest quotation-unsure'}>
      {sentence}{' '}
      <button
        type="button"
        className="quotation-review"
        onClick={(event) => {
          // The figure around it opens the source.
          event.stopPropagation();
          const range = place === null ? {} : { range: place };
          onOpen({ documentId: document.id, revisionId, ...range }, besideIfAsked(event));
        }}
      >
        {decision === 'proposed' ? 'Review' : 'Compare'}
      </button>
    </span>
  );
}

function sentenceFor({ fate, decision }: NonNullable<PassageView['inNewest']>): string | null {
  switch (fate) {
    case 'exact':
    case 'moved':
      return null;
    case 'altered':
      return decision === 'accepted'
        ? 'In the newest revision these words are altered; you accepted their place.'
        : 'In the newest revision these words are altered.';
    case 'ambiguous':
      return decision === 'proposed'
        ? 'In the newest revision nothing tells for certain where these words stand.'
        : null;
    case 'lost':
      return 'The newest revision no longer has these words.';
  }
}
