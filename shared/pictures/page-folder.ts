/** What browsers put after a page's name for the folder with its pictures, styles and scripts. */
const FOLDER = /^(.+)[_.]files$/i;
const PAGE = /\.x?html?$/i;

/** The names of folders among these that belong to a page among them: they are parts of it, not documents. */
export function pageFolders(names: readonly string[]): ReadonlySet<string> {
  const pages = new Set(names.filter((name) => PAGE.test(name)).map((name) => name.replace(PAGE, '')));
  return new Set(names.filter((name) => pages.has(FOLDER.exec(name)?.[1] ?? '')));
}

/** Whether a file is called as pictures are. Other files may show it, and then it is no document. */
export function isPictureName(name: string): boolean {
  return /\.(?:png|jpe?g|jfif|gif|webp|avif|bmp|svg)$/i.test(name);
}
