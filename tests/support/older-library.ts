import { join } from 'node:path';
import { APPLICATION_ID } from '../../electron/storage/library-file.ts';
import { migrate } from '../../electron/storage/migrate.ts';
import { migrations } from '../../electron/storage/migrations.ts';
import { connect } from '../../electron/storage/open.ts';
import type { Sql } from '../../electron/storage/sql.ts';
import { tempFolder } from './temp-library.ts';

/** The file of a library as an Ibid left it that knew only the first so many migrations. */
export async function olderLibrary(known: number, rows: readonly Sql[]): Promise<string> {
  const path = join(await tempFolder(), 'library.ibid');
  const connection = await connect(path, 'create');
  await connection.script(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA journal_mode = WAL;`);
  await migrate(connection, path, migrations.slice(0, known));
  for (const row of rows) await connection.run(row);
  await connection.close();
  return path;
}
