import { type ReactNode, useState } from 'react';
import type { Direction } from '#shared/model/text.ts';
import { useCommand } from '../../bridge/commands.tsx';
import { LookCard } from './LookCard.tsx';

/** The card that changes the look of the text, and what opens it. */
export function useLookCard(direction: Direction): { readonly card: ReactNode; readonly onOpen: () => void } {
  const [shown, setShown] = useState(false);
  const onOpen = () => setShown(true);
  useCommand('reading-look', onOpen);
  return { card: shown && <LookCard direction={direction} onClose={() => setShown(false)} />, onOpen };
}
