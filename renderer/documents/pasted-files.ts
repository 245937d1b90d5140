import { type FileSource, sourceOf, sourceOfText } from './import-sources.ts';

/** What a paste holds, as files: files themselves, else the page, else the words. */
export function takePasted(data: Pick<DataTransfer, 'files' | 'getData'>): readonly FileSource[] {
  if (data.files.length > 0) return [...data.files].map(sourceOf);
  return fromTexts(data.getData('text/html'), data.getData('text/plain'));
}

/** The same from the clipboard itself, for the command in the menu. */
export async function readClipboard(clipboard: Clipboard): Promise<readonly FileSource[]> {
  const contents = await clipboard.read();
  const textOf = async (type: string) => {
    const holder = contents.find(({ types }) => types.includes(type));
    return holder ? (await holder.getType(type)).text() : '';
  };
  return fromTexts(await textOf('text/html'), await textOf('text/plain'));
}

function fromTexts(html: string, plain: string): readonly FileSource[] {
  if (html.trim() !== '') return [sourceOfText('Pasted page.html', html)];
  if (plain.trim() !== '') return [sourceOfText('Pasted text.txt', plain)];
  return [];
}
