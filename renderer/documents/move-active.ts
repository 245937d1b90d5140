/** Where the active row goes; null for a key that does not move it. */
export function moveActive(key: string, active: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const inside = (index: number) => Math.min(Math.max(index, 0), count - 1);
  switch (key) {
    case 'ArrowDown':
      return inside(active + 1);
    case 'ArrowUp':
      return active < 0 ? count - 1 : inside(active - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'PageDown':
      return inside(active + page);
    case 'PageUp':
      return inside(active - page);
    default:
      return null;
  }
}
