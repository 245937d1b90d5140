import type { Asked } from './case-context.tsx';
import { ClaimDialog } from './claims/ClaimDialog.tsx';
import { EvidenceDialog } from './claims/EvidenceDialog.tsx';
import { StatementDialog } from './claims/StatementDialog.tsx';
import { WordsDialog } from './claims/WordsDialog.tsx';
import { JoinSourceDialog } from './sources/JoinSourceDialog.tsx';
import { SourceDialog } from './sources/SourceDialog.tsx';

interface Props {
  readonly asked: Asked;
  readonly onClose: () => void;
}

/** The dialog that was asked for. */
export function AskedDialog({ asked, onClose }: Props) {
  switch (asked.kind) {
    case 'claim':
      return <ClaimDialog claim={asked.claim} onClose={onClose} />;
    case 'statement':
      return <StatementDialog id={asked.id} at={asked.at ?? null} onClose={onClose} />;
    case 'evidence':
      return (
        <EvidenceDialog
          claim={asked.claim}
          position={asked.position}
          statement={asked.statement ?? null}
          onClose={onClose}
        />
      );
    case 'words':
      return <WordsDialog words={asked.words} range={asked.range} as={asked.as} onClose={onClose} />;
    case 'source':
      return <SourceDialog source={asked.source} onClose={onClose} />;
    case 'join-source':
      return <JoinSourceDialog source={asked.source} onClose={onClose} />;
  }
}
