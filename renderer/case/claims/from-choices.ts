import type { CaseDocumentUse, NamedFrom, SourceUse, StatementShown } from '#shared/model/case-shown.ts';
import type { Basis } from '#shared/model/case.ts';
import { type Choice, matching } from '../../ui/FilterList.tsx';
import { speakerOf } from '../../ui/statement-words.ts';
import { statementInWords } from '../pieces/statement-words.ts';

export interface FromChoice extends Choice {
  readonly from: NamedFrom;
}

interface Offered {
  readonly sources: readonly SourceUse[];
  readonly documents: readonly CaseDocumentUse[];
  /** Found by the words already. */
  readonly statements: readonly StatementShown[];
}

const MOST_OF_EACH = 12;

/** What words may have been taken from: of hearsay people first, of what is derived documents. */
export function fromChoices(offered: Offered, typed: string, basis: Basis): readonly FromChoice[] {
  const sources = offered.sources.map(({ id, called, kind }) =>
    choice({ kind: 'source', id, called }, called, kind === '' ? 'source' : kind),
  );
  const documents = offered.documents.map(({ id, called }) =>
    choice({ kind: 'document', id, called }, called, 'document'),
  );
  const statements = offered.statements.map((statement) =>
    choice(
      { kind: 'statement', id: statement.id, called: speakerOf(statement) },
      statementInWords(statement),
      statement.standsIn?.called ?? 'statement',
    ),
  );
  const [people, texts] = [sources, documents].map((all) => matching(all, typed).slice(0, MOST_OF_EACH));
  const said = statements.slice(0, MOST_OF_EACH);
  return basis === 'derived'
    ? [...(texts ?? []), ...said, ...(people ?? [])]
    : [...said, ...(people ?? []), ...(texts ?? [])];
}

function choice(from: NamedFrom, words: string, aside: string): FromChoice {
  return { key: `${from.kind} ${from.id}`, words, aside, from };
}
