import { webcrypto } from 'node:crypto';
import type { Picture } from '#shared/model/picture.ts';
import { isPictureName } from '#shared/pictures/page-folder.ts';
import type { BesideFile } from '../importers/importer.ts';
import type { StoredBeside } from '../storage/beside-files.ts';
import { type PackedOriginal, packOriginal } from '../storage/originals.ts';
import type { StoredPicture } from '../storage/pictures.ts';

/** A file ready to be stored, with those that lie with it and that it names. */
export interface PackedFile {
  readonly original: PackedOriginal;
  readonly beside: readonly (StoredBeside & { readonly original: PackedOriginal })[];
}

/** A page is shown later as it looked, for which its pictures and style sheets are needed, also those of its frame. */
export async function packBeside(files: readonly BesideFile[]): Promise<PackedFile['beside']> {
  const packed: PackedFile['beside'][number][] = [];
  for (const { path, bytes } of files) {
    const hash = await sha256(bytes);
    packed.push({ path, hash, original: await packOriginal({ hash, bytes }, isPictureName(path)) });
  }
  return packed;
}

export type PackedPictures = readonly (StoredPicture & { readonly original: PackedOriginal })[];

/** One after the other: a book may hold hundreds. */
export async function packPictures(pictures: readonly Picture[]): Promise<PackedPictures> {
  const packed: PackedPictures[number][] = [];
  for (const { bytes, mediaType } of pictures) {
    const hash = await sha256(bytes);
    const isPacked = !/bmp|svg/.test(mediaType);
    packed.push({ hash, mediaType, original: await packOriginal({ hash, bytes }, isPacked) });
  }
  return packed;
}

/** In hexadecimal. Off the main thread: hashing the largest file allowed would stop the window for a while. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await webcrypto.subtle.digest('SHA-256', bytes);
  return Buffer.from(digest).toString('hex');
}
