import type { HighlightColour } from '../model/colour.ts';

/** How the colours of highlights look on white paper, for programs that know them by no name. */
export const PAPER_COLOURS: Readonly<Record<HighlightColour, `#${string}`>> = {
  yellow: '#fce89a',
  green: '#bfe5c7',
  blue: '#c6def9',
  pink: '#facde0',
  purple: '#e1d1f8',
  orange: '#fccea7',
};
