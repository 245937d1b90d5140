import type { TaskMeta } from 'vitest';
import { citationTable, type CitationRow } from './citation-table.ts';
import { copyTable, type CopyRow } from './copy-table.ts';
import { footnoteTable, type FootnoteCell } from './footnote-table.ts';
import { safetyTable, type SafetyRow } from './safety-table.ts';
import { nameTable, type NameRow } from './name-table.ts';

declare module 'vitest' {
  /** What tests hand on to the report, beside having passed or failed. */
  interface TaskMeta {
    footnoteMatrix?: readonly FootnoteCell[];
    /** The same from pages that Chromium has printed. */
    printedMatrix?: readonly FootnoteCell[];
    citations?: readonly CitationRow[];
    names?: readonly NameRow[];
    /** Of a corpus with seeded copies and circles. */
    copies?: readonly CopyRow[];
    /** What was done to libraries to lose something, and what was lost. */
    safety?: readonly SafetyRow[];
  }
}

/** The tables of a run of Vitest, from its report as JSON. */
export function tablesOf(report: unknown): string {
  const findings = findingsIn(report);
  return [
    footnoteTable(
      'footnotes, by markup, format and language',
      findings.flatMap((each) => each.footnoteMatrix ?? []),
    ),
    footnoteTable(
      'footnotes on pages that Chromium printed',
      findings.flatMap((each) => each.printedMatrix ?? []),
    ),
    citationTable(
      'citations, by style',
      findings.flatMap((each) => each.citations ?? []),
    ),
    nameTable(
      'spellings of names among the first five suggestions',
      findings.flatMap((each) => each.names ?? []),
    ),
    copyTable(
      'copies and circles among 60 documents, by kind',
      findings.flatMap((each) => each.copies ?? []),
    ),
    safetyTable(findings.flatMap((each) => each.safety ?? [])),
  ]
    .filter((table) => table !== '')
    .join('\n');
}

/** Vitest writes the `meta` of each test into its report. */
function findingsIn(value: unknown): readonly TaskMeta[] {
  if (Array.isArray(value)) return value.flatMap(findingsIn);
  if (typeof value !== 'object' || value === null) return [];
  if (isTest(value)) return [value.meta];
  return Object.values(value).flatMap(findingsIn);
}

function isTest(value: object): value is { readonly meta: TaskMeta } {
  return 'meta' in value && typeof value.meta === 'object' && 'fullName' in value;
}
