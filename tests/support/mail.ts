/** A mail of these lines, with the ends that mail has. */
export function mailOf(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\r\n'));
}

export const HEADS = [
  'From: Noor <noor@orval.example>',
  'To: hanne@ferries.example',
  'Date: Thu, 30 Sep 2010 23:30:00 -0500',
  'Subject: The ledger',
  'Message-ID: <1@orval.example>',
  'MIME-Version: 1.0',
] as const;

/** A mail of several parts, each with its own heads. */
export function mailOfParts(...parts: readonly (readonly string[])[]): Uint8Array {
  return mailOf(
    ...HEADS,
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    ...parts.flatMap((part) => ['--b', ...part]),
    '--b--',
    '',
  );
}
