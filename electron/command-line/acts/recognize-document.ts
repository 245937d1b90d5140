import { Failed } from '#shared/ipc/result.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { ImportProgress } from '#shared/model/import.ts';
import type { RecognitionLanguage, RecognitionProgress } from '#shared/model/recognition.ts';
import { likelyLanguages } from '#shared/recognition/likely-languages.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { counted } from '../columns.ts';
import { documentDetails } from '../document-details.ts';
import { getNamed } from '../find-named.ts';
import type { RecognizeOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';
import type { ImportKey } from './import-paths.ts';

export async function recognizeDocument(
  ibid: Ibid,
  { document: name, languages: given, pages, json }: RecognizeOrder,
  terminal: Terminal,
  { password, ask }: ImportKey,
): Promise<boolean> {
  const document = getNamed(await ibid.handlers['documents.list'](), name, 'document');
  const languages = given.length > 0 ? given : likelyLanguages(document);
  const start = (key: string | null): Promise<DocumentSummary> =>
    ibid.handlers['recognition.start'](document.id, languages, pages, key);
  const recognized = await start(password).catch(async (error: unknown) => {
    const isLocked = error instanceof Failed && error.code === 'encrypted-file';
    const typed = isLocked && ask ? await ask('This document is locked. Password: ') : null;
    if (typed === null) throw error;
    return start(typed);
  });
  const { recognized: read = [] } = await ibid.handlers['documents.report'](recognized.revisionId);
  if (json)
    await terminal.out(`${toJson({ ...(await documentDetails(ibid, recognized)), recognized: read })}\n`);
  else {
    const lines = read.map(({ page, confidence }) =>
      confidence === null
        ? `page ${page}: no text\n`
        : `page ${page}: ${Math.round(confidence * 100)} % sure\n`,
    );
    await terminal.out(lines.join(''));
    await terminal.out(
      `${shown(recognized.title)}: ${counted(read.length, 'page')} read (${inWords(languages)})\n`,
    );
  }
  return true;
}

function inWords(languages: readonly RecognitionLanguage[]): string {
  const names = { eng: 'English', fas: 'Persian', ara: 'Arabic' } as const;
  return languages.map((language) => names[language]).join(', ');
}

/** As the line of a terminal that shows how an import gets on. */
export function pageProgress({ done, total, page }: RecognitionProgress): ImportProgress {
  return { done, total, name: page === null ? null : `page ${page}` };
}
