import { Check, X } from 'lucide-react';
import { reasonsInWords } from '#shared/citing/reasons-in-words.ts';
import type { CitationMatch, CitedSource } from '#shared/model/cited.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import { confirmSource, refuseSource } from '../../bridge/decide-source.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useAnswer } from '../../bridge/use-answer.ts';
import { useTellAct } from '../../bridge/use-tell-act.ts';
import { useAttempt } from '../../bridge/use-attempt.ts';
import { Button } from '../../ui/Button.tsx';
import { useToast } from '../../ui/Toast.tsx';

interface Props {
  /** The document that cites. */
  readonly by: DocumentId;
  readonly to: DocumentId;
}

/** Why one document is thought to cite another, and what a person says to that. */
export function SuggestedActs({ by, to }: Props) {
  const { call } = useLibrary();
  const toast = useToast();
  const attempt = useAttempt();
  const tellAct = useTellAct();
  const document = useAnswer('documents.find', [by], ['documents.changed']);
  const revisionId = document.value?.revisionId ?? null;
  const matches = useAnswer('citations.matches', revisionId === null ? null : [revisionId], [
    'links.changed',
    'passages.changed',
  ]);
  const own = (matches.value ?? []).flatMap((match) => {
    const source = match.state === 'suggested' ? match.sources.find((one) => isOf(one, to)) : undefined;
    return source ? [{ match, source }] : [];
  });
  if (revisionId === null || own.length === 0) return null;
  const reasons = [...new Set(own.flatMap(({ source }) => source.reasons))];

  const each = <Done,>(act: (match: CitationMatch) => Promise<Done>): Promise<readonly Done[]> =>
    own.reduce<Promise<readonly Done[]>>(
      async (before, { match }) => [...(await before), await act(match)],
      Promise.resolve([]),
    );
  const confirm = async () => {
    await each(({ start, end }) => confirmSource(call, { revisionId, start, end }, to));
    toast({ kind: 'success', message: 'The source is confirmed.' });
  };
  const refuse = async () => {
    const backs = await each(({ start, end }) => refuseSource(call, { revisionId, start, end }, to));
    const back = async () => {
      await Promise.all(backs.map((take) => take()));
    };
    await tellAct({ message: 'It is not suggested here any more.' }, () => attempt(back()));
  };
  return (
    <span className="graph-suggested">
      <span>Suggested: {reasonsInWords(reasons)}</span>
      <Button size="s" icon={Check} onClick={() => attempt(confirm())}>
        Confirm
      </Button>
      <Button size="s" icon={X} onClick={() => attempt(refuse())}>
        Not this one
      </Button>
    </span>
  );
}

function isOf({ end }: CitedSource, document: DocumentId): boolean {
  return (end.kind === 'document' ? end.id : end.documentId) === document;
}
