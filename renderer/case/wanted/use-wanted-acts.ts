import type { DocumentId } from '#shared/model/ids.ts';
import type { WantedSource } from '#shared/model/source-graph.ts';
import { copyWords } from '../../bridge/clipboard.ts';
import { confirmSource } from '../../bridge/decide-source.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useCase } from '../case-context.tsx';
import { referenceOf } from './wanted-words.ts';

export function useWantedActs() {
  const { call } = useLibrary();
  const { attempt } = useCase();

  const match = async ({ caseDocument, citedBy }: WantedSource, document: DocumentId) => {
    if (caseDocument !== null) await call('case.matchDocument', caseDocument, document);
    for (const { revisionId, range } of citedBy) {
      // One after the other: two that end in the same passage must not both make it.
      if (range) await confirmSource(call, { revisionId, ...range }, document);
    }
  };
  return {
    copyReference: (wanted: WantedSource) =>
      attempt(copyWords({ plain: referenceOf(wanted) }), 'The reference is on the clipboard.'),
    /** Says which document of the library a work is, wherever it is cited. */
    match: (wanted: WantedSource, document: DocumentId, title: string) =>
      attempt(match(wanted, document), `“${wanted.called}” is “${title}”.`),
  };
}
