import { Failed, type Failure } from '#shared/ipc/result.ts';
import { withAntecedents } from './citations/antecedents.ts';
import {
  wholeFile,
  type Importer,
  type Opener,
  type PartDocument,
  type SourceFile,
  type TellPages,
} from './importer.ts';
import { readPastedPage } from './clipboard/pasted-page.ts';
import type { PasteAnswer, PasteRequest, ReadAnswer, ReadRequest } from './reader-channel.ts';

/** Reads a file with the importer that is chosen for it. Never rejects: whatever goes wrong fails the file. */
export async function answerRequest(
  { id, file, from = 0 }: ReadRequest,
  choose: (file: SourceFile) => Importer | Opener,
  tell?: TellPages,
): Promise<ReadAnswer> {
  try {
    const reader = choose(file);
    const contents =
      'open' in reader
        ? await reader.open(file, from)
        : wholeFile(reader.format, await reader.read(file, tell));
    return { id, ok: true, contents: { ...contents, documents: contents.documents.map(withLinks) } };
  } catch (error) {
    return { id, ok: false, failure: failureFrom(error, file.name) };
  }
}

/** Makes a page off the clipboard ready for a note. Never throws, as above. */
export function answerPaste({ id, html }: PasteRequest): PasteAnswer {
  try {
    return { id, ok: true, pasted: readPastedPage(html) };
  } catch (error) {
    return { id, ok: false, failure: failureFrom(error, 'The copied page') };
  }
}

/** Here, and in no importer: what `Ibid.` means is seen over all the notes of a document, whatever its format. */
function withLinks(part: PartDocument): PartDocument {
  return { ...part, document: { ...part.document, footnotes: withAntecedents(part.document.footnotes) } };
}

function failureFrom(error: unknown, name: string): Failure {
  if (error instanceof Failed) return { code: error.code, message: error.message };
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return { code: 'too-deep', message: `“${name}” is nested too deeply to be read. It was not imported.` };
  }
  if (
    error instanceof RangeError &&
    /allocation failed|invalid (?:string|array) length/i.test(error.message)
  ) {
    return {
      code: 'importer-memory',
      message: `“${name}” needs more memory than one file may take. It was not imported.`,
    };
  }
  process.stderr.write(`An importer met a bug: ${framesOf(error)}\n`);
  return {
    code: 'unreadable-file',
    message: `“${name}” holds something that Ibid stumbles over, which is a fault of Ibid. It was not imported.`,
  };
}

/** Without the message, which may quote the file. */
export function framesOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return [error.name, ...(error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [])].join('\n');
}
