import type { Member } from '#shared/model/collection.ts';

/** "3 documents and a note". */
export function membersInWords(members: readonly Member[]): string {
  const count = (kind: Member['kind']) => members.filter((member) => member.kind === kind).length;
  const parts = (['document', 'note'] as const).flatMap((kind) => {
    const number = count(kind);
    if (number === 0) return [];
    return [number === 1 ? `1 ${kind}` : `${number.toLocaleString('en')} ${kind}s`];
  });
  return parts.join(' and ');
}
