import { useRef, useState } from 'react';
import { Failed } from '#shared/ipc/result.ts';
import type { NoteId } from '#shared/model/ids.ts';
import type { VerifiedExport } from '#shared/model/seal.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useCommand } from '../../bridge/commands.tsx';
import { useLibrary } from '../../bridge/library-context.tsx';
import type { OpenTarget } from '../../bridge/targets.ts';
import { VerifiedDialog, type Verifying } from './VerifiedDialog.tsx';

interface Props {
  readonly onOpenPassage: OpenTarget;
  readonly onOpenNote: (id: NoteId) => void;
}

/** Compares the quotations of a folder that the person chooses with their sources. */
export function VerifyExport({ onOpenPassage, onOpenNote }: Props) {
  const { call } = useLibrary();
  const [verifying, setVerifying] = useState<Verifying | null>(null);
  const turn = useRef(0);
  const close = () => {
    turn.current += 1;
    setVerifying(null);
  };
  const run = (asked: Promise<VerifiedExport | null>, before: Verifying | null) => {
    const own = ++turn.current;
    const arrived = (next: Verifying | null) => {
      if (own === turn.current) setVerifying(next);
    };
    asked.then(
      (verified) => arrived(verified === null ? before : { state: 'ready', verified }),
      (error: unknown) =>
        arrived({
          state: 'failed',
          sentence: sentenceFor(error),
          code: error instanceof Failed ? error.code : null,
        }),
    );
  };
  const choose = () => run(call('notes.verifyExport'), verifying);
  useCommand('verify-export', choose);
  if (verifying === null) return null;
  return (
    <VerifiedDialog
      verifying={verifying}
      onAgain={() => {
        setVerifying({ state: 'reading' });
        run(call('notes.verifyAgain'), null);
      }}
      onOther={choose}
      onOpenSource={({ documentId, revisionId, start, end }) => {
        close();
        onOpenPassage({ documentId, revisionId, range: { start, end } });
      }}
      onOpenNote={(id) => {
        close();
        onOpenNote(id);
      }}
      onClose={close}
    />
  );
}
