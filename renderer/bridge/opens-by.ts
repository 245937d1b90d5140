import type { KeyboardEvent, MouseEvent } from 'react';
import { type Modifiers, type Where, whereAsked } from './where-to-open.ts';

const MIDDLE_BUTTON = 1;

/** The ways to open what stands in a list, the same as in every list: the modifiers say where. */
export function opensBy(open: (where: Where) => void) {
  return {
    onClick: (event: Modifiers) => open(whereAsked(event)),
    onAuxClick: ({ button }: MouseEvent) => {
      if (button === MIDDLE_BUTTON) open('tab');
    },
    // With a modifier a button is not clicked by Enter.
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || whereAsked(event) === 'here') return;
      event.preventDefault();
      open(whereAsked(event));
    },
  };
}
