/** Colours that a person can give to highlights. Each carries a name that says what it stands for. */
export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple', 'orange'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** Colours of tags. */
export const TAG_COLOURS = ['grey', 'yellow', 'green', 'blue', 'pink', 'purple', 'orange', 'red'] as const;
export type TagColour = (typeof TAG_COLOURS)[number];

/** What a colour of highlights stands for in this library. */
export interface NamedColour {
  readonly colour: HighlightColour;
  readonly name: string;
}
