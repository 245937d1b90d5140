/* The proof of what Ibid promises about safety, larger than every day's: `npm run safety -- PART [specs or times…]`. */
import process from 'node:process';
import { figuresTold, forgetFigures } from './figures.ts';
import { PARTS } from './parts.ts';

const [name, ...specs] = process.argv.slice(2);
const chosen = name === undefined ? Object.keys(PARTS) : [name];
const unknown = chosen.filter((part) => !Object.hasOwn(PARTS, part));

if (unknown.length > 0) {
  process.stderr.write(
    `There is no part “${unknown.join(', ')}”. Parts: ${Object.keys(PARTS).join(', ')}.\n`,
  );
  process.exitCode = 2;
} else {
  process.env['IBID_SAFETY'] = 'whole';
  forgetFigures();
  const failed = chosen.filter((part) => !PARTS[part]?.(specs));
  for (const { promise, what, figure } of figuresTold())
    process.stdout.write(`${promise}  ${what}: ${figure}\n`);
  process.stdout.write(failed.length === 0 ? 'holds\n' : `does not hold: ${failed.join(', ')}\n`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
