import { basename } from 'node:path';
import type { Handlers } from '#shared/ipc/contract.ts';
import { Failed } from '#shared/ipc/result.ts';
import { keepPicture } from '../library/keep-picture.ts';
import { loadFile } from '../library/load-file.ts';
import { findNotePicture } from '../storage/note-pictures.ts';
import type { HandlerParts } from './parts.ts';

export function pictureHandlers({ db, host }: Pick<HandlerParts, 'db' | 'host'>) {
  return {
    'pictures.keep': (bytes) => keepPicture(db, bytes),
    'pictures.choose': async () => {
      const [path] = (await host.chooseFiles('picture')) ?? [];
      if (path === undefined) return null;
      return { id: await keepPicture(db, await loadFile(path)), name: basename(path) };
    },
    'pictures.find': async (id) => {
      const picture = await findNotePicture(db, id);
      if (!picture) throw new Failed('not-found', 'This picture is not in the library.');
      return picture;
    },
  } satisfies Partial<Handlers>;
}
