import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { WindowApi } from '#shared/ipc/window-api.ts';
import { App } from './app/App.tsx';
import { applyTextScale, readTextScale } from './app/text-scale.ts';
import { applyTheme, readTheme } from './app/theme.ts';
import { countRefusals } from './bridge/refused-by-policy.ts';
import { withoutCalls } from './bridge/without-calls.ts';
import { applyReadingLook, readReadingLook } from './reader/look/reading-look.ts';
import './ui/tokens.css';
import './app/window.css';

declare global {
  interface Window {
    /** Put there by the host. */
    readonly library: WindowApi;
  }
}

countRefusals(document);
withoutCalls(globalThis);
applyTheme(readTheme());
applyTextScale(readTextScale());
applyReadingLook(readReadingLook());

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App api={window.library} />
  </StrictMode>,
);
