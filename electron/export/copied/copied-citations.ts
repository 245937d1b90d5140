import { toHtml } from 'hast-util-to-html';
import type { Paragraph } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Copied } from '#shared/model/copied.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import { formatCitations } from '../../citing/processor.ts';
import type { Styling } from '../../citing/styles.ts';
import { writeMarkdown } from '../../note-text/markdown.ts';
import { plainWords } from '../../note-text/plain-words.ts';
import type { Reader } from '../../storage/database.ts';
import { formattedWords } from '../formatted-words.ts';
import { libraryItems } from '../library-items.ts';

/** The documents as the list of works of a style has them, in its order. Fails with `export-unsound` for one that is not there. */
export async function copiedCitations(
  db: Reader,
  ids: readonly DocumentId[],
  styling: Styling,
): Promise<Copied> {
  const items = await libraryItems(db, ids);
  const cites = items.flatMap(({ id: key }) =>
    key === undefined ? [] : [{ key, locator: null, prefix: '', suffix: '', suppressAuthor: false }],
  );
  const { list } = await formatCitations(styling, items, [cites]);
  const children = list.map(({ words }): Paragraph => ({
    type: 'paragraph',
    children: [...formattedWords(words)],
  }));
  return {
    plain: children.map(plainWords).join('\n'),
    html: toHtml(toHast({ type: 'root', children })),
    markdown: writeMarkdown({ type: 'root', children }),
  };
}
