// A page in two versions, and another text that takes over much of it.

export const TITLE = 'The Toll House at Orval';
export const COUNT = 'Forty carts were counted on the last market day';
export const RECOUNT = 'Sixty carts were counted on the last market day';

const REST = [
  'The toll house stood where the salt road meets the river, and whoever came from the hills paid there before the bridge.',
  'Its keeper wrote every cart into a book with a green back, and in the evening he read the sum aloud to his wife.',
  'When the bridge was widened the house lost its porch, and the book was carried to the cellar of the town hall.',
  'Nobody asked for it until the heirs of the miller came with a letter in which another sum was named.',
];

/** A page as it was saved on one day or another. */
export function page(count: string, ...more: readonly string[]): string {
  const paragraphs = [
    ...REST.slice(0, 2),
    `${count}, says the book.<sup><a href="#n1">1</a></sup>`,
    ...REST.slice(2),
    ...more,
  ];
  return `<!doctype html><html lang="en"><head><title>${TITLE}</title>
    <link rel="canonical" href="https://orval.example/toll-house"></head>
    <body><article><h1>${TITLE}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}
    <ol><li id="n1">Book of the toll house, leaf 14.</li></ol></article></body></html>`;
}

/** Another text that takes over much of the page. */
export const DIGEST = `A Digest of Toll Books\n\n${REST.join('\n\n')}\n\nWhat the other houses wrote is lost, but for a leaf from the ferry.\n`;
