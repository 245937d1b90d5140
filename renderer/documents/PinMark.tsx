import { Pin } from 'lucide-react';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';

export function PinMark() {
  return (
    <span className="row__pin">
      <Pin aria-hidden size={11} />
      <VisuallyHidden>Pinned</VisuallyHidden>
    </span>
  );
}
