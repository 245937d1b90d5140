import type { Repair } from '#shared/model/repair.ts';
import { leaveOut } from './leave-out.ts';
import { pairMarker, unpairMarker } from './pair-marker.ts';
import { takeBack } from './take-back.ts';
import type { TextToMend } from './text-to-mend.ts';

/** The text as it is after the repair. Fails with `conflict` where what is to be mended is not there. */
export function applyRepair(text: TextToMend, repair: Repair): TextToMend {
  switch (repair.kind) {
    case 'take-back':
      return takeBack(text, repair);
    case 'leave-out':
      return leaveOut(text, repair);
    case 'pair':
      return pairMarker(text, repair);
    case 'unpair':
      return unpairMarker(text, repair);
  }
}
