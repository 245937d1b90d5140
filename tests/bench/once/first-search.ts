/* Searches a library that was just opened: node first-search.ts ibid|bare FILE QUERY */
import { openBare } from '../bare-sqlite.ts';
import { loadSources } from '../built.ts';
import { BARE_SEARCH } from '../search/bare-index.ts';
import { timed } from '../timed.ts';
import { answer } from './answer.ts';

const [how, path = '', query = ''] = process.argv.slice(2);
answer(how === 'ibid' ? await searchIbid() : await searchAlone());

async function searchIbid(): Promise<number> {
  const { openLibrary, plainAsk, searchLibrary } = await loadSources();
  const library = await openLibrary(path);
  const taken = await timed(() => searchLibrary(library, plainAsk(query)));
  await library.close();
  return taken;
}

async function searchAlone(): Promise<number> {
  const db = await openBare(path);
  const taken = await timed(() => db.all(BARE_SEARCH, [query]));
  await db.close();
  return taken;
}
