import { Minimize2 } from 'lucide-react';
import { IconButton } from '../ui/IconButton.tsx';
import './focus-mode.css';

/** The way out of focus mode for those who do not know the keys. */
export function LeaveFocusMode({ onLeave }: { onLeave: () => void }) {
  return (
    <IconButton
      className="focus-mode-leave"
      label="Leave focus mode"
      icon={Minimize2}
      size="s"
      shortcut="Esc"
      onClick={onLeave}
    />
  );
}
