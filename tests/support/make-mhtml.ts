export interface MhtmlPart {
  readonly type: string;
  readonly bytes: Uint8Array | string;
  readonly location?: string;
  readonly id?: string;
  readonly encoding?: 'base64' | 'quoted-printable' | '8bit';
}

/** A page as browsers save it in one file. The first part is the page. */
export function makeMhtml(parts: readonly MhtmlPart[], heads: readonly string[] = []): Uint8Array {
  const boundary = '----MultipartBoundary--q1w2e3----';
  const head = [
    'From: <Saved by Blink>',
    ...heads,
    'Subject: =?utf-8?Q?A=20page?=',
    'MIME-Version: 1.0',
    `Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"`,
  ].join('\r\n');
  const body = parts.map((part) => `--${boundary}\r\n${headOf(part)}\r\n\r\n${encoded(part)}\r\n`).join('');
  return new Uint8Array(Buffer.from(`${head}\r\n\r\n\r\n${body}--${boundary}--\r\n`, 'latin1'));
}

function headOf({ type, location, id, encoding = 'base64' }: MhtmlPart): string {
  return [
    `Content-Type: ${type}`,
    ...(id === undefined ? [] : [`Content-ID: <${id}>`]),
    `Content-Transfer-Encoding: ${encoding}`,
    ...(location === undefined ? [] : [`Content-Location: ${location}`]),
  ].join('\r\n');
}

function encoded({ bytes, encoding = 'base64' }: MhtmlPart): string {
  const content = Buffer.from(bytes);
  if (encoding === '8bit') return content.toString('latin1');
  if (encoding === 'base64') return content.toString('base64').replaceAll(/.{76}/g, '$&\r\n');
  const letters = Array.from(content, (byte) =>
    byte === 0x0a || (byte >= 0x20 && byte < 0x7f && byte !== 0x3d)
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return letters
    .join('')
    .replaceAll('\n', '\r\n')
    .replaceAll(/(?:[^=\r\n]|=..){60}(?=.)/g, '$&=\r\n');
}
