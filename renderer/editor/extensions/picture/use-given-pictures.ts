import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_EDITOR, mergeRegister } from 'lexical';
import { useEffect } from 'react';
import type { PictureId } from '#shared/model/ids.ts';
import { MOST_PICTURE_BYTES } from '#shared/model/picture.ts';
import { useLibrary } from '../../../bridge/library-context.tsx';
import { useTellFailure } from '../../../bridge/use-tell-failure.ts';
import { useToast } from '../../../ui/Toast.tsx';
import { CHOOSE_PICTURE, GIVE_PICTURES, INSERT_PICTURE } from './picture-commands.ts';

/** Keeps the pictures that a note is given, and puts them into it. */
export function useGivenPictures(): void {
  const [editor] = useLexicalComposerContext();
  const { call } = useLibrary();
  const toast = useToast();
  const tellFailure = useTellFailure();
  useEffect(() => {
    const put = (id: PictureId) => {
      if (editor.dispatchCommand(INSERT_PICTURE, id)) editor.focus();
      else toast({ message: 'A picture has no place in a table. Please put it above or below.' });
    };
    const keep = async (files: readonly File[]) => {
      for (const file of files) {
        try {
          put(await call('pictures.keep', await bytesOf(file)));
        } catch (error) {
          tellFailure(error);
        }
      }
    };
    const choose = async () => {
      try {
        const chosen = await call('pictures.choose');
        if (chosen) put(chosen.id);
      } catch (error) {
        tellFailure(error);
      }
    };
    return mergeRegister(
      editor.registerCommand(
        GIVE_PICTURES,
        (files) => {
          void keep(files);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(
        CHOOSE_PICTURE,
        () => {
          void choose();
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    );
  }, [editor, call, toast, tellFailure]);
}

/** Of what is too large no more than tells so: the whole would only be carried to be refused. */
async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, MOST_PICTURE_BYTES + 1).arrayBuffer());
}
