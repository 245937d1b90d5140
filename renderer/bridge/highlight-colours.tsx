import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { HIGHLIGHT_COLOURS, type HighlightColour, type NamedColour } from '#shared/model/colour.ts';
import { useRemembered } from '../ui/remembered.ts';
import { useAnswer } from './use-answer.ts';

/** The colours of highlights, for everything that shows or offers them. */
export interface HighlightColours {
  readonly all: readonly NamedColour[];
  /** What a colour stands for in this library. */
  readonly nameOf: (colour: HighlightColour) => string;
  /** The one that was given last, for the next highlight. */
  readonly last: HighlightColour;
  readonly remember: (colour: HighlightColour) => void;
}

/** Until the library has answered. */
const UNNAMED: readonly NamedColour[] = HIGHLIGHT_COLOURS.map((colour) => ({ colour, name: colour }));
const NO_COLOURS: HighlightColours = {
  all: UNNAMED,
  nameOf: (colour) => colour,
  last: 'yellow',
  remember: () => undefined,
};
const ColoursContext = createContext(NO_COLOURS);

export function HighlightColoursProvider({ children }: { children: ReactNode }) {
  const all = useAnswer('highlights.colours', [], ['highlights.changed']).value ?? UNNAMED;
  const [last, remember] = useRemembered('highlight-colour', toColour);
  const value = useMemo(
    () => ({
      all,
      nameOf: (colour: HighlightColour) => all.find((one) => one.colour === colour)?.name ?? colour,
      last,
      remember,
    }),
    [all, last, remember],
  );
  return <ColoursContext value={value}>{children}</ColoursContext>;
}

export function useHighlightColours(): HighlightColours {
  return useContext(ColoursContext);
}

function toColour(kept: unknown): HighlightColour {
  return HIGHLIGHT_COLOURS.find((colour) => colour === kept) ?? 'yellow';
}
