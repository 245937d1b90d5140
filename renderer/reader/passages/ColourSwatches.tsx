import { Check } from 'lucide-react';
import type { CommandId } from '#shared/commands/commands.ts';
import type { HighlightColour } from '#shared/model/colour.ts';
import { useHighlightColours } from '../../bridge/highlight-colours.tsx';
import { useShortcutOf } from '../../bridge/own-shortcuts.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import './colours.css';

interface Props {
  readonly label: string;
  readonly chosen: readonly HighlightColour[];
  /** Whether the keys of the commands choose here. */
  readonly hasKeys?: boolean;
  readonly onChoose: (colour: HighlightColour) => void;
}

/** The colours of highlights by what they stand for. */
export function ColourSwatches({ label, chosen, hasKeys = false, onChoose }: Props) {
  const { all } = useHighlightColours();
  const shortcutOf = useShortcutOf();
  return (
    <div className="swatches" role="group" aria-label={label}>
      {all.map(({ colour, name }) => {
        const command: CommandId = `highlight-${colour}`;
        return (
          <Tooltip key={colour} label={name} shortcut={hasKeys ? shortcutOf(command) : undefined}>
            <button
              type="button"
              className="swatch"
              aria-label={`${name} (${colour})`}
              aria-pressed={chosen.includes(colour)}
              onClick={() => onChoose(colour)}
            >
              <span className="swatch-disc" data-colour={colour}>
                {chosen.includes(colour) && <Check size={12} strokeWidth={3} aria-hidden />}
              </span>
            </button>
          </Tooltip>
        );
      })}
    </div>
  );
}
