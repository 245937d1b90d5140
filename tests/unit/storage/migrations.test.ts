import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrations } from '../../../electron/storage/migrations.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { tempLibrary } from '../../support/temp-library.ts';

/** A shipped migration is never edited: libraries that it has made cannot be made again. */
const SHIPPED: Readonly<Record<string, string>> = {
  '0001-library': '2bd10c418357a03191baa9cc1b3175539363ad19f01b249e05be8292db70070f',
  '0002-pictures': '4151639a266a64594a067e2635dd9c86b898530107724c8c5776a86d036df4a6',
  '0003-parts': 'a1e5bc6545a17918eb68a1f64d6fad6e2ddfa57f0f24ddb4fc3cd71deb3e846b',
  '0004-readings': '641df7f6d8aff0d90e3899fc3b5791599177c03aa3f7db88eb7a0335a327bda0',
  '0005-anchors': 'd0c845411aef80b80b5b6bb2973302fc15d92ae03f51ea2352fa617235d5d620',
  '0006-edits-before-join': '8cc51b84b93767727888e893e3651b5487a6c0c1d237ad5d5911f642c065f1dc',
  '0007-highlights': '853b3e1cbfdfbf5ef4d9a86b396559f178418d55316708a809f27bf43c8ae589',
  '0008-organisation': '61cc20aa0dad3c0b299415b581148454743abed0a2dda4bd47c7772db5ed1006',
  '0009-links': '0e0833adabb982ece991b4fb6123087e03a7dd385bd83b64777c3460fa68ff3f',
  '0010-beside-files': 'fa79797bfdc9696139760f1b211efb1ee0603ef3f35ebf762daeb7fef54ae15b',
  '0011-names': '188348b245643369ef23102aed0fb06ce150d64e18bc8df95c861174f6414278',
  '0012-saved-searches': 'c20fa31dc1601776e8b8292bb7b3353bcbc5b972d5562cf2fd19c145f0cd8188',
  '0013-search-index': 'a578d2e961d7358a169d638eb58bd2686afef3e855e9267b72e46ab16bc2bc17',
  '0014-cases': 'd2be3e4961faca15bc95ebbc10b3ac71921748a18deb52e88006b07d40b5eee9',
  '0015-finding-decisions': 'dd49cd3d1e6f845f138262bf788be8e87db185ae329b53513b933845d52b9cd2',
  '0016-small-signatures': '8e855322095739050d45b9b01be906158af105dd9d104ad00f07f2946b3f6b6b',
  '0017-redactions': 'b15ae1c216ab4a12f8f1a4fad710a00d75112e9658ce6a9fdd66595181da1eb9',
  '0018-ledger': '0d40270775fd39d7f4d8bdfae2922d8123e834039c43ff2749d2c5cfb66d0b28',
  '0019-packed-ledger': 'a4e45088b760d651b1b282639efd701e98695d935c5c086d3741893c778874b3',
};

const schemaFile = join(import.meta.dirname, '..', '..', '..', 'electron', 'storage', 'schema.sql');

test('migrations are numbered 1, 2, 3 with no gap', () => {
  expect(migrations.map((migration) => migration.number)).toEqual(migrations.map((_, index) => index + 1));
  expect(migrations.length).toBeGreaterThan(0);
});

test('no shipped migration has changed', () => {
  expect(
    Object.fromEntries(
      migrations.map((migration) => [
        migration.name,
        createHash('sha256').update(migration.sql).digest('hex'),
      ]),
    ),
  ).toEqual(SHIPPED);
});

test('schema.sql says what a new library looks like (UPDATE_SCHEMA=1 writes it)', async () => {
  const db = await tempLibrary();
  const rows = await db.all<{ sql: string }>(sql`
    SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB '*_fts_*' ORDER BY rowid`);
  const schema = `-- Made from the migrations by tests/unit/storage/migrations.test.ts; not read by the program.\n\n${rows
    .map((row) => `${row.sql};\n`)
    .join('\n')}`;
  if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(schemaFile, schema);
  expect(readFileSync(schemaFile, 'utf8')).toBe(schema);
});
