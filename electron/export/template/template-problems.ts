import { Failed } from '#shared/ipc/result.ts';
import type { ExportTemplates, TemplateProblems } from '#shared/model/export.ts';
import { readTemplates } from './templates.ts';

/** What is wrong with each template, read by itself. */
export function templateProblems({ quotation, footnote }: ExportTemplates): TemplateProblems {
  return {
    quotation: quotation === undefined ? null : problemOf({ quotation }),
    footnote: footnote === undefined ? null : problemOf({ footnote }),
  };
}

function problemOf(template: ExportTemplates): string | null {
  try {
    readTemplates(template);
    return null;
  } catch (error) {
    if (error instanceof Failed && error.code === 'bad-template') return error.message;
    throw error;
  }
}
