import type { ImportedDocument } from '#shared/model/document.ts';
import { EXTENSIONS } from '#shared/model/formats.ts';
import type { DroppedText } from '#shared/model/report.ts';
import type { ImportedBlock } from '#shared/model/text.ts';
import { PICTURE_SIGN } from '#shared/text/picture-sign.ts';
import { refuseEndlessLines, unreadableLoss } from '../decode.ts';
import type { FileContents, Opener, SourceFile } from '../importer.ts';
import { guessLanguage } from '#shared/metadata/guess-language.ts';
import { titleFromName } from '../metadata/title.ts';
import { createPictureShelf } from '../pictures/picture-shelf.ts';
import { sortAttachments } from './attachments.ts';
import { headBlocks, readHeads, type MailHeads } from './heads.ts';
import { readPageBody } from './page-body.ts';
import { parseMail, type ParsedMail } from './parse-mail.ts';
import { readTextBody, type MailBody } from './text-body.ts';

/** A message as mail programs save it, with what is attached to it: https://www.rfc-editor.org/rfc/rfc5322. */
export const mail: Opener = {
  format: 'mail',
  extensions: EXTENSIONS.mail,
  open: (file) => open(file),
};

const DROPPED_SHOWN = 200;

async function open({ name, bytes }: SourceFile): Promise<FileContents> {
  const message = await parseMail(bytes);
  const heads = readHeads(message);
  const { body, shown } = readBody(message, name);
  const attached = sortAttachments(message.attachments, shown);
  const document = assemble(message, heads, body, attached, name);
  // A message alone is the whole file; one with others beside it is a part, so that they are looked for once more.
  const part = attached.offered.length === 0 ? '' : 'message';
  return { documents: [{ part, format: 'mail', document }], offered: attached.offered, next: null };
}

type Body = MailBody &
  Pick<ImportedDocument, 'pictures' | 'language' | 'direction'> & { readonly losses: readonly string[] };

function readBody(
  message: ParsedMail,
  name: string,
): { readonly body: Body; readonly shown: ReadonlySet<ParsedMail['attachments'][number]> } {
  const text = (message.text ?? '').replaceAll(/\r\n?/g, '\n');
  if (message.html !== undefined) {
    const { document, shown } = readPageBody(message.html, message.attachments, name);
    const { dropped, characters, ...audit } = document.report.audit;
    const other: readonly DroppedText[] =
      text.trim() === ''
        ? []
        : [{ ...shortened(text), reason: 'the same words once more, without their form' }];
    return {
      body: {
        ...document,
        audit,
        dropped: [...dropped, ...other],
        characters: {
          ...characters,
          dropped: characters.dropped + text.length,
          total: characters.total + text.length,
        },
        losses: document.report.losses,
      },
      shown,
    };
  }
  refuseEndlessLines(text);
  const language = guessLanguage(text);
  return {
    body: { ...readTextBody(text, language), ...language, pictures: [], losses: unreadableLoss(text) },
    shown: new Set(),
  };
}

function assemble(
  message: ParsedMail,
  heads: MailHeads,
  body: Body,
  attached: ReturnType<typeof sortAttachments>,
  name: string,
): ImportedDocument {
  const { language, direction, footnotes, characters } = body;
  const shelf = createPictureShelf(() => null);
  const pictures = attached.pictures.flatMap((one): readonly ImportedBlock[] => {
    const picture = shelf.put(one.bytes, one.name);
    if (!picture) return [];
    const ordinal = picture.picture === null ? null : picture.picture + body.pictures.length;
    const spans = [{ kind: 'picture' as const, start: 0, end: 1, ...picture, picture: ordinal }];
    return [{ kind: 'caption', level: 1, text: PICTURE_SIGN, language: null, direction, spans }];
  });
  const { rows, subject, dropped } = heads.characters;
  const headed = headBlocks(heads, { language, direction });
  const fromBody = body.dropped.map(({ before, ...piece }) =>
    before === undefined ? piece : { ...piece, before: before + headed.length },
  );
  return {
    title: heads.title ?? titleFromName(name),
    authors: heads.authors,
    published: heads.published,
    breadcrumb: [],
    publisher: null,
    url: null,
    language,
    direction,
    blocks: [...headed, ...body.blocks, ...pictures],
    footnotes,
    pictures: [...body.pictures, ...shelf.pictures],
    report: {
      audit: {
        ...body.audit,
        dropped: [...heads.dropped, ...fromBody],
        characters: {
          ...characters,
          body: characters.body + rows,
          metadata: characters.metadata + subject,
          dropped: characters.dropped + dropped,
          total: characters.total + rows + subject + dropped,
        },
      },
      losses: [...body.losses, ...shelf.losses(), ...attached.losses],
      encoding: message.encoding,
    },
  };
}

function shortened(text: string): Pick<DroppedText, 'text' | 'cut'> {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > DROPPED_SHOWN
    ? { text: `${line.slice(0, DROPPED_SHOWN)}…`, cut: true }
    : { text: line };
}
