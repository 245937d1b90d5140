/** Two things that become one keep what was said of both. */
export function bothComments(standing: string, coming: string): string {
  if (standing === coming || coming === '') return standing;
  return standing === '' ? coming : `${standing}\n\n${coming}`;
}
