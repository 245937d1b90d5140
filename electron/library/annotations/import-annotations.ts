import { basename } from 'node:path';
import type { AnnotationImport, LostAnnotation } from '#shared/model/annotation-import.ts';
import type { Passage } from '#shared/model/passage.ts';
import type { Tag } from '#shared/model/tag.ts';
import { nameProblem, tidyTagName } from '#shared/organisation/name.ts';
import { bothComments } from '../../storage/both-comments.ts';
import type { Writer } from '../../storage/database.ts';
import { findPassage, findPassageByRange, setComment, setHighlight } from '../../storage/passages.ts';
import { giveTag, tagsOf } from '../../storage/tagged.ts';
import { loadFile } from '../load-file.ts';
import { keepPassage, passageOf } from '../make-passage.ts';
import { createTag } from '../organise-tags.ts';
import { createTextLookup, type HeldText } from './annotated-texts.ts';
import { placeOfAnnotation } from './place-annotation.ts';
import { type GivenAnnotation, readAnnotations } from './read-annotations.ts';

/** Read as one text, and put into the library as one change. */
const MOST_BYTES = 50 * 1024 * 1024;
/** What a person may write on a passage in the window. */
const LONGEST_COMMENT = 100_000;

export interface LoadedAnnotations {
  readonly name: string;
  readonly annotations: readonly GivenAnnotation[];
}

/** Fails with `invalid-annotations`, and as `loadFile` does. */
export async function loadAnnotations(path: string): Promise<LoadedAnnotations> {
  const text = new TextDecoder().decode(await loadFile(path, MOST_BYTES));
  return { name: basename(path), annotations: readAnnotations(text) };
}

export interface ImportedAnnotations extends AnnotationImport {
  /** Passages that changed. */
  readonly passages: readonly Passage[];
}

/**
 * Puts annotations back on the words that they are of. What is said there already stays: comments are added to it, and a
 * highlight keeps its colour.
 */
export async function importAnnotations(
  tx: Writer,
  { name, annotations }: LoadedAnnotations,
  at: Date,
): Promise<ImportedAnnotations> {
  const lookUp = await createTextLookup(tx);
  const lost: LostAnnotation[] = [];
  const passages = new Map<string, Passage>();
  let [added, known] = [0, 0];
  for (const given of annotations) {
    const text = await lookUp(given.source);
    const place = text ? placeOfAnnotation(text, given) : 'no-text';
    if (!text || typeof place === 'string') {
      lost.push(lostFrom(given, typeof place === 'string' ? place : 'no-text'));
      continue;
    }
    const { passage, isNew } = await passageAt(tx, text, place, given.created, at);
    if ((await say(tx, passage, isNew, given, at)) || isNew) {
      added += 1;
      passages.set(passage.id, passage);
    } else known += 1;
  }
  return { file: name, added, known, lost, passages: [...passages.values()] };
}

async function passageAt(
  tx: Writer,
  text: HeldText,
  place: { readonly start: number; readonly end: number },
  created: string | null,
  at: Date,
): Promise<{ readonly passage: Passage; readonly isNew: boolean }> {
  const standing = await findPassageByRange(tx, { revisionId: text.id, ...place });
  if (standing) return { passage: standing, isNew: false };
  const createdAt = (created === null ? at : new Date(created)).toISOString();
  return { passage: await keepPassage(tx, passageOf(text, text.text, place, createdAt)), isNew: true };
}

/** Answers whether the passage is another now. A place alone is marked only where there was no passage. */
async function say(
  tx: Writer,
  { id }: Passage,
  isNew: boolean,
  given: GivenAnnotation,
  at: Date,
): Promise<boolean> {
  const passage = await findPassage(tx, id);
  if (!passage) throw new Error(`passage ${id} was kept and is not there`);
  const marks = given.colour !== null && !passage.highlighted && (isNew || !given.isPlaceAlone);
  if (marks) await setHighlight(tx, id, given.colour);
  const comment = passage.comment.includes(given.comment)
    ? passage.comment
    : bothComments(passage.comment, given.comment);
  const comments = comment !== passage.comment;
  if (comments) await setComment(tx, id, comment.slice(0, LONGEST_COMMENT).toWellFormed());
  const has = new Set(await tagsOf(tx, { kind: 'passage', id }));
  const wanted = await tagsFor(tx, given.tags, at);
  const missing = wanted.filter((tag) => !has.has(tag.id));
  for (const tag of missing) await giveTag(tx, tag.id, [{ kind: 'passage', id }]);
  return marks || comments || missing.length > 0;
}

/** Those whose names cannot be names of tags are left out. */
async function tagsFor(tx: Writer, names: readonly string[], at: Date): Promise<readonly Tag[]> {
  const tags: Tag[] = [];
  for (const name of names) {
    if (nameProblem(tidyTagName(name)) === null) tags.push(await createTag(tx, name, null, at));
  }
  return tags;
}

function lostFrom(
  { source, quote, comment }: GivenAnnotation,
  reason: LostAnnotation['reason'],
): LostAnnotation {
  return { reason, source: source.title, words: quote?.exact ?? '', comment };
}
