import type { Attachment } from 'postal-mime';
import type { OfferedFile } from '../importer.ts';
import { innerPath } from '../inner-path.ts';
import { sniffPicture } from '../../pictures/sniff-picture.ts';

export interface SortedAttachments {
  /** Documents of their own, perhaps. */
  readonly offered: readonly OfferedFile[];
  /** Pictures that the letter does not show in its text. */
  readonly pictures: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly losses: readonly string[];
}

const SIGNATURES = /^application\/(?:pgp-signature|pgp-keys|(?:x-)?pkcs7-signature)$/;
const EXTENSIONS: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'text/plain': 'txt',
  'text/html': 'html',
  'application/pdf': 'pdf',
};

/** `shown` tells the pictures that the text of the mail shows already. */
export function sortAttachments(
  attachments: readonly Attachment[],
  shown: ReadonlySet<Attachment>,
): SortedAttachments {
  const offered: OfferedFile[] = [];
  const pictures: SortedAttachments['pictures'][number][] = [];
  const signatures: string[] = [];
  for (const [index, attachment] of attachments.entries()) {
    if (shown.has(attachment)) continue;
    const name = innerPath(
      attachment.filename ?? `attachment-${index + 1}.${EXTENSIONS[attachment.mimeType] ?? 'bin'}`,
    );
    const bytes = bytesOf(attachment);
    if (SIGNATURES.test(attachment.mimeType)) signatures.push(name);
    else if (sniffPicture(bytes)) pictures.push({ name, bytes });
    else offered.push({ kind: 'file', path: name, bytes });
  }
  const losses =
    signatures.length === 0 ? [] : [`A signature for machines was left out: ${signatures.join(', ')}.`];
  return { offered, pictures, losses };
}

export function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return new Uint8Array(content);
}
