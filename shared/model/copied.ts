/** The same words in the forms that the clipboard holds side by side; each program takes the one that it likes best. */
export interface Copied {
  readonly plain: string;
  readonly html: string;
  readonly markdown: string;
}
