import { useEffect, useState } from 'react';
import { useCommand } from '../bridge/commands.tsx';
import { useToast } from '../ui/Toast.tsx';
import { keepTextScale, readTextScale, stepTextScale, TEXT_SCALES } from './text-scale.ts';
import { followSystemTheme, keepTheme, nextTheme, readTheme, type Theme, THEME_WORDS } from './theme.ts';

/** Theme and text size, as the person chose them. */
export function useLook(): void {
  const toast = useToast();
  const [theme, setTheme] = useState<Theme>(readTheme);
  const [scale, setScale] = useState(readTextScale);

  useEffect(followSystemTheme, []);

  useCommand('theme', () => {
    const next = nextTheme(theme);
    setTheme(next);
    keepTheme(next);
    toast({ message: THEME_WORDS[next] });
  });

  const step = (steps: 1 | -1) => {
    const next = stepTextScale(scale, steps);
    setScale(next);
    keepTextScale(next);
  };
  useCommand('larger-text', scale === TEXT_SCALES.at(-1) ? null : () => step(1));
  useCommand('smaller-text', scale === TEXT_SCALES[0] ? null : () => step(-1));
}
