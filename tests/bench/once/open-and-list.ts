/* Opens a library and lists its documents: node open-and-list.ts ibid|bare FILE */
import { testHost } from '../../support/host.ts';
import { openBare } from '../bare-sqlite.ts';
import { loadSources } from '../built.ts';
import { answer } from './answer.ts';

/** What `documents.list` answers, straight from the tables. */
const BARE_LIST = `
  SELECT d.*, r.id AS revision_id, r.words,
    (SELECT count(*) FROM footnotes f WHERE f.revision_id = r.id) AS footnotes
  FROM documents d JOIN revisions r ON r.document_id = d.id ORDER BY d.imported_at DESC`;

const [how, path = ''] = process.argv.slice(2);
answer(how === 'ibid' ? await openIbid() : await openAlone());

async function openIbid(): Promise<number> {
  const sources = await loadSources();
  const start = performance.now();
  const ibid = await sources.openIbid({
    path,
    host: testHost(),
    startReader: noReader,
    startRecognition: noReader,
    startOriginal: noReader,
  });
  await ibid.handlers['documents.list']();
  const taken = performance.now() - start;
  await ibid.close();
  return taken;
}

async function openAlone(): Promise<number> {
  const start = performance.now();
  const db = await openBare(path);
  await db.all(BARE_LIST);
  const taken = performance.now() - start;
  await db.close();
  return taken;
}

function noReader(): never {
  throw new Error('nothing is imported here');
}
