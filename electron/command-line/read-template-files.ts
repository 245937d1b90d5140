import { readFile } from 'node:fs/promises';
import { Failed } from '#shared/ipc/result.ts';
import type { ExportTemplates } from '#shared/model/export.ts';
import type { ExportOrder } from './order.ts';
import { shown } from './shown.ts';

/** What the files hold that templates are in. Fails with `file-missing`. */
export async function readTemplateFiles({
  quotation,
  footnote,
}: ExportOrder['templates']): Promise<ExportTemplates> {
  return {
    ...(quotation === null ? {} : { quotation: await textOf(quotation) }),
    ...(footnote === null ? {} : { footnote: await textOf(footnote) }),
  };
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Failed('file-missing', `“${shown(path)}” cannot be read.`, { cause: error });
  }
}
