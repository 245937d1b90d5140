import { Failed } from '#shared/ipc/result.ts';
import { docx } from './docx/docx.ts';
import { epub } from './epub/epub.ts';
import { mbox } from './archives/mbox.ts';
import { zip } from './archives/zip.ts';
import { html } from './html/html.ts';
import type { Importer, Opener, SourceFile } from './importer.ts';
import { looksLike } from './looks.ts';
import { mail } from './mail/mail.ts';
import { markdown } from './markdown/markdown.ts';
import { mhtml } from './mhtml/mhtml.ts';
import { odt } from './odt/odt.ts';
import { pdf } from './pdf/pdf.ts';
import { plainText } from './plain-text/plain-text.ts';
import { READABLE } from './readable.ts';
import { rtf } from './rtf/rtf.ts';
import { records } from './records/records.ts';
import { transcript } from './transcript/transcript.ts';

/** One for each format, and one for each kind of archive. */
export const IMPORTERS: readonly (Importer | Opener)[] = [
  plainText,
  markdown,
  html,
  mhtml,
  epub,
  pdf,
  docx,
  odt,
  rtf,
  transcript,
  mail,
  records,
  zip,
  mbox,
];

/** Their files are told by their bytes: a text under such a name is a text. */
const TOLD_BY_BYTES: ReadonlySet<Importer | Opener> = new Set<Importer | Opener>([docx, odt, rtf, zip]);
/** Many another text has such a name. */
const SHARED_NAME = /^\.(?:json|csv|tsv)$/;

/**
 * Finds who reads a file: by its extension, unless the bytes say otherwise. Fails with `unknown-format` for a
 * format that Ibid does not read, and with `not-text` where the name of a text stands on something else.
 */
export function chooseImporter({ name, bytes }: SourceFile): Importer | Opener {
  const extension = /\.[^./\\]+$/u.exec(name)?.[0].toLowerCase() ?? '';
  const named = IMPORTERS.find(({ extensions }) => extensions.some((known) => known === extension)) ?? null;
  const looks = looksLike(bytes);
  switch (looks.kind) {
    case 'html':
      return html;
    case 'text':
      // Without a single tag it is no page, and its lines would run together.
      if (named === html && !looks.hasTags) return plainText;
      return named === null || TOLD_BY_BYTES.has(named) || SHARED_NAME.test(extension) ? plainText : named;
    case 'other': {
      const own = IMPORTERS.filter(({ extensions }) =>
        extensions.some((known) => looks.extensions.includes(known)),
      );
      const reader = own.find((importer) => importer === named) ?? own[0];
      if (reader) return reader;
      throw named
        ? new Failed('not-text', `“${name}” is ${looks.what}, whatever its name says. ${READABLE}`)
        : new Failed('unknown-format', `“${name}” is ${looks.what}. ${READABLE}`);
    }
  }
}
