import sqlite3 from 'sqlite3';

type Value = string | number | null | Uint8Array;

/** The driver with nothing around it but promises: what the storage is held against. */
export interface BareSqlite {
  all<Row>(query: string, values?: readonly Value[]): Promise<readonly Row[]>;
  run(statement: string, values?: readonly Value[]): Promise<void>;
  script(text: string): Promise<void>;
  close(): Promise<void>;
}

export async function openBare(path: string): Promise<BareSqlite> {
  const database = await new Promise<sqlite3.Database>((resolve, reject) => {
    const opened = new sqlite3.Database(path, (error) => (error ? reject(error) : resolve(opened)));
  });
  const settled = (start: (done: (error: Error | null) => void) => void): Promise<void> =>
    new Promise((resolve, reject) => start((error) => (error ? reject(error) : resolve())));
  return {
    all: <Row>(query: string, values: readonly Value[] = []) =>
      new Promise<readonly Row[]>((resolve, reject) => {
        database.all<Row>(query, values, (error, rows) => (error ? reject(error) : resolve(rows)));
      }),
    run: (statement, values = []) => settled((done) => database.run(statement, values, done)),
    script: (text) => settled((done) => database.exec(text, done)),
    close: () => settled((done) => database.close(done)),
  };
}
