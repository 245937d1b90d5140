import type { Flaw } from './flaw.ts';
import type { Trouble } from './trouble.ts';

const OF_PASSAGES: Readonly<Record<Trouble, string>> = {
  altered: 'In the newest revision of its source the words of this passage are altered.',
  unsure: 'In the newest revision of its source nothing tells for certain where this passage stands.',
  lost: 'The newest revision of its source no longer has the words of this passage.',
  trashed: 'The source of this passage is in the trash.',
  missing: 'This passage is not in this library.',
};

/** What is the matter, as a sentence. */
export function flawInWords(flaw: Flaw, trouble: Trouble | null): string {
  switch (flaw.kind) {
    case 'reference':
      return `The marker [${flaw.label}] leads to no footnote.`;
    case 'loose-note':
      return `No marker leads to this footnote, [${flaw.label}].`;
    case 'empty-footnote':
      return 'This footnote is empty.';
    case 'quotation':
      return trouble === null ? '' : OF_PASSAGES[trouble];
    case 'citation':
      return `A work that is cited here ${trouble === 'trashed' ? 'is in the trash' : 'is not in this library'}.`;
    case 'note-link':
      return `The note that this leads to ${trouble === 'trashed' ? 'is in the trash' : 'is not in this library'}.`;
  }
}
