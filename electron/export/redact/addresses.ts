import type { Redactor } from '#shared/redaction/redactor.ts';

/** Whether an address names somebody, also with its signs encoded or its words parted by signs. */
export function holdsInAddress(address: string, redactor: Redactor): boolean {
  return [address, decoded(address)].some((one) => redactor.holds(one.replaceAll(/[-_+./?&=:@~]+/g, ' ')));
}

/** With `%…` as the signs that they stand for, as far as they are any. */
export function decoded(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}
