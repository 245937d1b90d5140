/** Takes everything from the screen this moment, but for what says so of itself in `lock.css`. */
export function cover(): void {
  document.documentElement.dataset['covered'] = '';
  // What is typed and saved when its field is left is saved so.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

export function uncover(): void {
  delete document.documentElement.dataset['covered'];
}
