import { contextBridge, ipcRenderer } from 'electron';
import type { WindowApi } from '#shared/ipc/window-api.ts';

const library: WindowApi = {
  call: (name, args) => ipcRenderer.invoke('library', name, args),
  on: (listener) => {
    const hear = (_event: unknown, name: string, event: unknown): void => listener(name, event);
    ipcRenderer.on('library', hear);
    return () => {
      ipcRenderer.off('library', hear);
    };
  },
};

contextBridge.exposeInMainWorld('library', library);
