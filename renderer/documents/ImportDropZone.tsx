import { FileDown } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { takeDropped } from './dropped-files.ts';
import { useImporting } from './Importing.tsx';
import { takePasted } from './pasted-files.ts';
import './import-drop-zone.css';

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes what is dropped anywhere on the window but pictures on a note, and what is pasted where no text is being edited. */
export function ImportDropZone() {
  const { importFiles } = useImporting();
  const [over, setOver] = useState(false);

  const drop = useEffectEvent((data: DataTransfer) => {
    void takeDropped(data).then(importFiles);
  });
  const paste = useEffectEvent((event: ClipboardEvent) => {
    if (!event.clipboardData || isEdited(event.target)) return;
    const sources = takePasted(event.clipboardData);
    if (sources.length === 0) return;
    event.preventDefault();
    importFiles(sources);
  });

  useEffect(() => {
    // Entering a child is reported before leaving its parent: only the balance tells whether it is still here.
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const move = (event: DragEvent) => {
      if (!holdsFiles(event) || !event.dataTransfer) return;
      setOver(!isForNote(event));
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    };
    const end = (event: DragEvent) => {
      if (!holdsFiles(event) || !event.dataTransfer) return;
      depth = 0;
      setOver(false);
      if (isForNote(event)) return;
      event.preventDefault();
      event.stopPropagation();
      drop(event.dataTransfer);
    };
    const hear = (event: ClipboardEvent) => paste(event);
    // While capturing: a document that falls on the note editor is imported too, not written into the note.
    window.addEventListener('dragenter', enter, true);
    window.addEventListener('dragleave', leave, true);
    window.addEventListener('dragover', move, true);
    window.addEventListener('drop', end, true);
    window.addEventListener('paste', hear);
    return () => {
      window.removeEventListener('dragenter', enter, true);
      window.removeEventListener('dragleave', leave, true);
      window.removeEventListener('dragover', move, true);
      window.removeEventListener('drop', end, true);
      window.removeEventListener('paste', hear);
    };
  }, []);

  if (!over) return null;
  return (
    <div className="drop-zone" aria-hidden>
      <div className="drop-zone__card">
        <FileDown size={30} strokeWidth={1.5} />
        <p className="drop-zone__title">Drop to import</p>
        <p>Ibid keeps its own copy. The files stay where they are; folders are searched through.</p>
      </div>
    </div>
  );
}

/** Pictures that fall on a note that takes them are put into it. */
function isForNote({ target, dataTransfer }: DragEvent): boolean {
  const takes = target instanceof Element && target.closest('[data-takes-pictures]') !== null;
  const files = [...(dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  return takes && files.length > 0 && files.every(({ type }) => type.startsWith('image/'));
}

function isEdited(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input, textarea') ||
      target.closest('[role="dialog"]') !== null)
  );
}
