/** Says what is being done, beside the table and never in it. */
export function progress(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
