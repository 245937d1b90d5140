import { Failed } from '#shared/ipc/result.ts';
import { text } from '../mdast-nodes.ts';
import type { Paper } from '../paper.ts';
import { WHOLE_FILE } from './file-kinds.ts';
import type { Flavour } from './flavour.ts';
import { checkedPage } from './html.ts';
import { PLAIN_LINES } from './line-forms.ts';
import { PAPER_STYLE } from './page-style.ts';

const SIGNATURE = '%PDF-';

/**
 * The page as it is on paper, with its footnotes at the end. A file that is printed says nowhere where it lies, so that a link
 * to another note is its title alone.
 */
export function pdf({ print }: Pick<Paper, 'print'>): Flavour {
  return {
    ...WHOLE_FILE,
    extension: 'pdf',
    lines: { ...PLAIN_LINES, noteLink: (_file, title) => text(title) },
    async write(parts) {
      const bytes = await print(checkedPage(parts, PAPER_STYLE));
      if (Buffer.from(bytes.subarray(0, SIGNATURE.length)).toString('latin1') !== SIGNATURE)
        throw new Failed('cannot-print', 'What was printed is no PDF.');
      return bytes;
    },
  };
}
