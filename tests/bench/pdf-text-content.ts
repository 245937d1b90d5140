import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of every page as pdf.js gives it to a viewer. */
export async function readTextContent(bytes: Uint8Array): Promise<void> {
  const loading = getDocument({
    // A copy: pdf.js takes the memory of what it is given.
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    useWasm: false,
    verbosity: 0,
  });
  const document = await loading.promise;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  await loading.destroy();
}
