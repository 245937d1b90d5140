import { type RefObject, useEffect, useState } from 'react';

/** Whether something of the text is being dragged: what lies over the text would be in the way of where it is dropped. */
export function useCarried(root: RefObject<HTMLElement | null>): boolean {
  const [carried, setCarried] = useState(false);
  useEffect(() => {
    const element = root.current;
    const begin = () => setCarried(true);
    const end = () => setCarried(false);
    element?.addEventListener('dragstart', begin);
    document.addEventListener('dragend', end);
    return () => {
      element?.removeEventListener('dragstart', begin);
      document.removeEventListener('dragend', end);
    };
  }, [root]);
  return carried;
}
