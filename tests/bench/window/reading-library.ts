import { describe } from '#shared/anchoring/describe.ts';
import { HIGHLIGHT_COLOURS } from '#shared/model/colour.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { blockIndexAt } from '#shared/text/place.ts';
import { openBenchIbid } from '../bench-ibid.ts';
import type { Sources } from '../built.ts';
import { between, seededRandom } from '../text/random.ts';

/** Makes a library with one document of these paragraphs, and so many highlights spread over it. */
export async function makeReadingLibrary(
  sources: Sources,
  path: string,
  paragraphs: readonly string[],
  highlights: number,
): Promise<void> {
  const ibid = await openBenchIbid(sources, path);
  const [outcome] = await ibid.handlers['documents.importGiven'](
    [{ name: 'long.txt', bytes: Buffer.from(paragraphs.join('\n\n')) }],
    null,
  );
  if (outcome?.status !== 'imported') throw new Error(`not imported: ${JSON.stringify(outcome)}`);
  const { revisionId } = outcome.document;
  const { blocks } = await ibid.handlers['documents.read'](revisionId);
  await ibid.close();
  const text = canonicalText(blocks);
  const random = seededRandom(highlights);
  const db = await sources.openLibrary(path);
  await db.transaction(async (tx) => {
    for (let index = 0; index < highlights; index += 1) {
      const start = Math.floor((index / highlights) * (text.length - 400));
      const end = start + between(random, 20, 200);
      const block = blockIndexAt(blocks, start);
      await sources.insertPassage(tx, {
        ...describe(text, start, end),
        id: sources.newPassageId(),
        revisionId,
        block: { type: 'BlockSelector', block, offset: start - (blocks[block]?.start ?? 0) },
        highlighted: true,
        colour: HIGHLIGHT_COLOURS[index % HIGHLIGHT_COLOURS.length] ?? 'yellow',
        comment: '',
        createdAt: new Date(0).toISOString(),
      });
    }
  });
  await db.close();
}
