import { Failed, type Failure } from '#shared/ipc/result.ts';
import type { Original } from '#shared/model/original.ts';
import { framesOf } from '../importers/answer-request.ts';
import type { OriginalMessage, OriginalOrder, OriginalRequest } from './original-channel.ts';
import { bookCover } from './book-cover.ts';
import { openPages, type OpenPages } from './open-pages.ts';
import { showPage } from './web-page/show-page.ts';

type Opened = { readonly original: Original; readonly pages: OpenPages | null };

/** Answers order after order about one file. `data` is the folder of what drawing needs. Never rejects. */
export function answerOrders(data: string): (request: OriginalRequest) => Promise<OriginalMessage> {
  let opened: Promise<Opened> | null = null;
  let name = '';

  async function carryOut(order: OriginalOrder) {
    if (order.kind === 'open') {
      name = order.file.name;
      opened = open(order, data);
      return (await opened).original;
    }
    const pages = (await opened)?.pages;
    if (!pages) throw new Error('a page was asked for where there are none');
    return order.kind === 'page' ? pages.draw(order.page, order.width) : pages.lines(order.page);
  }

  return async ({ id, order }) => {
    try {
      return { id, ok: true, value: await carryOut(order) };
    } catch (error) {
      return { id, ok: false, failure: failureOf(error, name) };
    }
  };
}

async function open(
  { format, file }: Extract<OriginalOrder, { kind: 'open' }>,
  data: string,
): Promise<Opened> {
  switch (format) {
    case 'pdf': {
      const pages = await openPages(file, data);
      return { original: { kind: 'pages', pages: pages.sizes }, pages };
    }
    case 'html':
    case 'mhtml':
      return { original: { kind: 'web-page', page: showPage(file, format) }, pages: null };
    case 'epub':
      return { original: { kind: 'cover', cover: bookCover(file) }, pages: null };
  }
}

function failureOf(error: unknown, name: string): Failure {
  if (error instanceof Failed) return { code: error.code, message: error.message };
  process.stderr.write(`Showing an original met a bug: ${framesOf(error)}\n`);
  return {
    code: 'original-crashed',
    message: `“${name}” holds something that Ibid stumbles over when it shows it, which is a fault of Ibid. Its text is not affected.`,
  };
}
