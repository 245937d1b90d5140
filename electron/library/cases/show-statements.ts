import type { NamedFrom, NamedSource, StatementShown } from '#shared/model/case-shown.ts';
import type { From, Statement } from '#shared/model/case.ts';
import type { Reader } from '../../storage/database.ts';
import { listLostPassages } from '../../storage/lost-passages.ts';
import type { KnownCase } from './known-case.ts';
import type { QuotedPassage, quotedPassages } from '../../storage/quoted-passages.ts';

/** Words of a statement that stand for it where it is named. */
const MOST_WORDS = 12;

const PROBLEMS: Readonly<Record<NonNullable<QuotedPassage['problem']>, string>> = {
  'its source is damaged': 'The text that these words are from is damaged.',
  'not found in its source': 'These words do not stand in their text any more.',
};

const LOST = 'The newest text of their document does not have these words.';

/** The statements with what is needed to show them away from their documents, in their order. */
export async function showStatements(
  db: Reader,
  known: KnownCase,
  quoted: ReturnType<typeof quotedPassages>,
  statements: readonly Statement[],
): Promise<readonly StatementShown[]> {
  const ids = statements.flatMap(({ passageId }) => passageId ?? []);
  const passages = await quoted(ids);
  const lost = await listLostPassages(db, ids);
  return statements.map((statement) => {
    const passage = statement.passageId === null ? undefined : passages.get(statement.passageId);
    const problem = passage?.problem ?? null;
    const isLost = statement.passageId !== null && lost.has(statement.passageId);
    return {
      ...statement,
      words: passage?.words ?? statement.text,
      by: statement.speaker === null ? null : namedSource(known, statement.speaker),
      standsIn: statement.document === null ? null : placedIn(known, statement.document),
      place: passage?.place ?? null,
      problem: problem === null ? (isLost ? LOST : null) : PROBLEMS[problem],
      takenFrom: statement.from.map((one) => namedFrom(known, one)),
    };
  });
}

function namedSource(known: KnownCase, id: string): NamedSource {
  const people = known.people();
  return { id: people.personOf(id), called: people.nameOf(id) };
}

function placedIn(known: KnownCase, id: string): StatementShown['standsIn'] {
  const document = known.documents().get(id);
  if (!document) return null;
  const { documentId, published, trashed } = document;
  return { id, documentId, published, trashed, called: documentCalled(known, id) };
}

/** As the case calls it, or the library; its id where neither does. */
export function documentCalled(known: KnownCase, id: string): string {
  const document = known.documents().get(id);
  return document?.title || (document?.documentId && known.titles.get(document.documentId)) || id;
}

/** What a statement is taken from, in words: `Farid Moradi`, `Farid Moradi: “there were about fifty…”`. */
export function namedFrom(known: KnownCase, from: From): NamedFrom {
  if (from.kind === 'source') return { ...from, called: known.people().nameOf(from.id) };
  if (from.kind === 'document') return { ...from, called: documentCalled(known, from.id) };
  return { ...from, called: statementCalled(known, from.id) };
}

/** Who says it, and the words that it begins with; its id where nobody knows more. */
export function statementCalled(known: KnownCase, id: string): string {
  const statement = known.statements().get(id);
  if (!statement) return id;
  const words = statement.text.trim().split(/\s+/u);
  const more = words.length > MOST_WORDS ? '…' : '';
  const said = statement.text.trim() === '' ? '' : `“${words.slice(0, MOST_WORDS).join(' ')}${more}”`;
  const speaker = statement.speaker === null ? '' : known.people().nameOf(statement.speaker);
  return [speaker, said].filter((part) => part !== '').join(': ') || id;
}
