/** The strings of a column that holds a JSON array of them, such as the authors of a document. */
export function stringsIn(json: string): readonly string[] {
  const values: unknown = JSON.parse(json);
  return Array.isArray(values) ? values.map(String) : [];
}
