/* Opens an empty page in the host of the window: node start-empty-page.ts DATA-FOLDER */
import { EMPTY_PAGE } from '../built.ts';
import { openPage } from '../window/page-window.ts';
import { answer } from './answer.ts';

const [data = ''] = process.argv.slice(2);
const window = await openPage(EMPTY_PAGE, data);
// The clock of a process starts with the process.
const taken = performance.now();
await window.close();
answer(taken);
