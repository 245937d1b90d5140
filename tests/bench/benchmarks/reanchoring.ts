import { diffWordsWithSpace } from 'diff';
import { loadSources } from '../built.ts';
import type { Measurement } from '../measurement.ts';
import { between, type Random, seededRandom } from '../text/random.ts';
import { sentence, sentences } from '../text/sentences.ts';
import { type DrawWord, wordsOf } from '../text/vocabulary.ts';
import { timed } from '../timed.ts';

const LENGTH = 2_000_000;
const ANCHORS = 5000;
const TIMES = 5;

export async function measureReanchoring(): Promise<readonly Measurement[]> {
  const { reanchor } = await loadSources();
  const random = seededRandom(11);
  const draw = wordsOf('latin');
  const paragraphs: string[] = [];
  for (let length = 0; length < LENGTH; length += (paragraphs.at(-1)?.length ?? 0) + 1)
    paragraphs.push(sentences(random, draw, between(random, 60, 160)));
  const older = paragraphs.join('\n');
  const passages = Array.from({ length: ANCHORS }, () => {
    const start = between(random, 0, older.length - 500);
    return { start, end: start + between(random, 20, 400) };
  });
  const measured: Measurement[] = [];
  for (const edits of [30, 300]) {
    const newer = edited(random, draw, paragraphs, edits);
    const ours: number[] = [];
    const yardstick: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      yardstick.push(await timed(() => diffWordsWithSpace(older, newer)));
      ours.push(await timed(() => reanchor(older, newer, passages)));
    }
    measured.push({
      what: `${ANCHORS} passages, ${edits} edits`,
      ours,
      yardstick,
      by: 'jsdiff, diffWordsWithSpace of the two texts, without any passage',
      goal: { name: 'P11', ratio: 2, p95: 2000 },
    });
  }
  return measured;
}

/** Words are taken out, replaced and put in, a sentence at a time as well. */
function edited(random: Random, draw: DrawWord, paragraphs: readonly string[], edits: number): string {
  const words = paragraphs.map((paragraph) => paragraph.split(' '));
  for (let edit = 0; edit < edits; edit += 1) {
    const within = words[between(random, 0, words.length - 1)] ?? [];
    const at = between(random, 0, within.length - 1);
    const taken = between(random, 0, 1);
    const put = [[], [draw(random)], [sentence(random, draw, 12)]][between(random, 0, 2)] ?? [];
    within.splice(at, taken, ...put);
  }
  return words.map((paragraph) => paragraph.join(' ')).join('\n');
}
