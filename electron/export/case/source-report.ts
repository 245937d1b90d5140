import type { BlockContent, List, PhrasingContent, Root } from 'mdast';
import { checkInWords, originsInWords, valueInWords } from '#shared/case/in-words.ts';
import { peopleIn } from '#shared/case/people.ts';
import type { ClaimReport, OriginPath } from '#shared/model/case-report.ts';
import type { Case, Claim, Evidence, Source, Statement } from '#shared/model/case.ts';
import { edtfInWords } from '#shared/edtf/in-words.ts';
import { writeMarkdown } from '../../note-text/markdown.ts';
import { text } from '../mdast-nodes.ts';
import type { CheckedQuotation } from './checked-quotations.ts';

/** What is told of claims: what speaks for each and against it, from whom it comes, and what is missing. */
export function sourceReport(
  all: Case,
  reports: readonly ClaimReport[],
  quotations: ReadonlyMap<string, CheckedQuotation>,
): string {
  const words = wordsFor(all);
  const claims = new Map(all.claims.map((claim) => [claim.id, claim]));
  const children = reports.flatMap((report): readonly BlockContent[] => {
    const claim = claims.get(report.id);
    return claim ? claimBlocks(claim, report, words, quotations) : [];
  });
  const root: Root = {
    type: 'root',
    children: children.length > 0 ? [...children] : [paragraph('There is no claim in this library.')],
  };
  return writeMarkdown(root);
}

interface Words {
  statement(id: string): Statement | undefined;
  /** A name with its grade. */
  source(id: string): string;
  document(id: string): string;
}

function wordsFor({ sources, documents, statements }: Case): Words {
  const people = peopleIn(sources);
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]));
  return {
    statement: (id) => statementOf.get(id),
    source: (id) => `${people.nameOf(id)}${gradeOf(sourceOf.get(id))}`,
    document: (id) => {
      const document = documentOf.get(id);
      const published = document?.published ? `, ${edtfInWords(document.published)}` : '';
      return `${document?.title || id}${published}${document?.documentId ? '' : ' (not held)'}`;
    },
  };
}

function gradeOf(source: Source | undefined): string {
  if (!source) return '';
  const { kind, reliability } = source;
  const grade = reliability
    ? `grade ${reliability.grade}${reliability.reason ? `: ${withoutStop(reliability.reason)}` : ''}${reliability.date ? `, ${edtfInWords(reliability.date)}` : ''}`
    : '';
  const facts = [kind, grade].filter((fact) => fact !== '');
  return facts.length > 0 ? ` (${facts.join('; ')})` : '';
}

function claimBlocks(
  claim: Claim,
  report: ClaimReport,
  words: Words,
  quotations: ReadonlyMap<string, CheckedQuotation>,
): readonly BlockContent[] {
  const conflicts = report.conflicts.map(
    ({ statements: [one, other], values: [first, second], sameSpeaker }) =>
      `${one} says ${valueInWords(first)}, and ${other} says ${valueInWords(second)}${sameSpeaker ? ': one person at two times' : ''}.${judged(claim, [one, other])}`,
  );
  return [
    { type: 'heading', depth: 2, children: [text(oneLine(claim.text))] },
    paragraph(
      `For it: ${originsInWords(report)}. Against it: ${originsInWords(report.against)}. (${claim.id})`,
    ),
    ...section(
      'Evidence',
      claim.evidence.map((one) => evidenceInWords(one, words, quotations.get(one.statement))),
    ),
    ...section(
      'From whom it comes',
      report.paths.map((path) => pathInWords(path, words)),
    ),
    ...section('What would change the number', report.checks.map(checkInWords)),
    ...section('Values that nothing can both be', [
      ...conflicts,
      ...(report.moreConflicts ? ['And more than these.'] : []),
    ]),
    ...section(
      'Said in a circle',
      report.loops.map((loop) => [...loop, loop[0] ?? ''].join(' → ')),
    ),
    ...section(
      'What is missing',
      report.remarks.map(({ about, id, message }) => `${about} ${id}: ${message}`),
    ),
  ];
}

function section(title: string, lines: readonly string[]): readonly BlockContent[] {
  if (lines.length === 0) return [];
  const list: List = {
    type: 'list',
    spread: false,
    children: lines.map((line) => ({ type: 'listItem', spread: false, children: [paragraph(line)] })),
  };
  return [{ type: 'heading', depth: 3, children: [text(title)] }, list];
}

function paragraph(words: string): { type: 'paragraph'; children: PhrasingContent[] } {
  return { type: 'paragraph', children: [text(oneLine(words))] };
}

function evidenceInWords(
  { statement: id, stance, value }: Evidence,
  words: Words,
  quotation: CheckedQuotation | undefined,
): string {
  const statement = words.statement(id);
  if (!statement) return `${id} ${stance}.`;
  const { speaker, document, said, basis, credibility, from } = statement;
  const facts = [
    speaker === null ? 'nobody named' : words.source(speaker),
    ...(document === null ? [] : [`in ${words.document(document)}`]),
    ...(said === null ? [] : [`said ${edtfInWords(said)}`]),
    basis === 'unknown' ? 'of unknown provenance' : basis,
    ...(from.length > 0 ? [`from ${from.map((one) => one.id).join(', ')}`] : []),
    ...(credibility === null ? [] : [`credibility ${credibility}`]),
  ];
  const given = value === null ? '' : `, giving ${valueInWords(value)}`;
  const quoted = quotation
    ? ` “${quotation.words}” (${quotation.problem ?? 'compared with its source'})`
    : '';
  const told = !quotation && statement.text !== '' ? ` ${statement.text}` : '';
  return `${id} ${stance}${given}: ${facts.join('; ')}.${quoted}${told}`;
}

function pathInWords({ statement, through, origin, end }: OriginPath, words: Words): string {
  const way = [statement, ...through].join(' ← ');
  if (origin !== null) return `${way} ← ${words.source(origin)}`;
  if (end === null) return `${way} ← not known`;
  const outside = end.kind === 'document' ? words.document(end.id) : words.source(end.id);
  return `${way} ← ${outside}, and further not known`;
}

function judged({ evidence }: Claim, statements: readonly string[]): string {
  const said = evidence.filter(
    ({ statement, judgement }) => judgement !== null && statements.includes(statement),
  );
  return said
    .map(
      ({ statement, judgement, reason }) =>
        ` Judged at ${statement}: ${judgement}${reason ? `, ${withoutStop(reason)}` : ''}.`,
    )
    .join('');
}

/** Of words that go on within a sentence. */
function withoutStop(words: string): string {
  return words.trim().replace(/(?<!\.)\.$/, '');
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
