import { readRemembered, remember } from '../ui/remembered.ts';

export const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_WORDS: Readonly<Record<Theme, string>> = {
  light: 'Light theme',
  dark: 'Dark theme',
  system: 'Theme of the system',
};

const prefersDark = () => window.matchMedia('(prefers-color-scheme: dark)');

export function readTheme(): Theme {
  const kept = readRemembered('theme');
  return THEMES.find((theme) => theme === kept) ?? 'system';
}

export function keepTheme(theme: Theme): void {
  remember('theme', theme);
  applyTheme(theme);
}

export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}

/** Sets `data-theme`, which the colours in `tokens.css` hang on. */
export function applyTheme(theme: Theme): void {
  const shown = theme === 'system' ? (prefersDark().matches ? 'dark' : 'light') : theme;
  document.documentElement.dataset['theme'] = shown;
}

const follow = () => applyTheme(readTheme());

/** Follows the system while the person leaves the choice to it. Answers a function that stops. */
export function followSystemTheme(): () => void {
  const query = prefersDark();
  query.addEventListener('change', follow);
  return () => query.removeEventListener('change', follow);
}
