import { useState } from 'react';
import type { AnnotationImport, LostAnnotation, LostReason } from '#shared/model/annotation-import.ts';
import { useCommand } from '../bridge/commands.tsx';
import { useLibrary } from '../bridge/library-context.tsx';
import { useTellFailure } from '../bridge/use-tell-failure.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useToast } from '../ui/Toast.tsx';
import './dialogs.css';

/** Passages on their way out of the library and back, as web annotations. */
export function AnnotationExchange() {
  const { call } = useLibrary();
  const toast = useToast();
  const tellFailure = useTellFailure();
  const [imported, setImported] = useState<AnnotationImport | null>(null);
  useCommand('export-annotations', () => {
    call('annotations.export', null).then(
      (written) =>
        written && toast({ kind: 'success', message: 'Exported all passages as web annotations.' }),
      tellFailure,
    );
  });
  useCommand('import-annotations', () => {
    call('annotations.import').then(setImported, tellFailure);
  });
  return imported && <ImportedDialog result={imported} onClose={() => setImported(null)} />;
}

const REASONS: Readonly<Record<LostReason, string>> = {
  'no-text': 'The library does not hold this text.',
  'not-there': 'The words do not stand in the text.',
  'several-places': 'The words stand in several places, and nothing tells which one is meant.',
  'no-words': 'It is of no words of the text.',
};

function ImportedDialog({ result, onClose }: { result: AnnotationImport; onClose: () => void }) {
  const { file, added, known, lost } = result;
  return (
    <Dialog
      open
      width="s"
      title={added > 0 ? 'Annotations taken in' : 'No annotation taken in'}
      description={`Of “${file}” ${inNumbers(added, 'is', 'are')} on the words again, ${inNumbers(known, 'was', 'were')} known already, and ${inNumbers(lost.length, 'has', 'have')} no place.${added > 0 ? ' Undo takes them back as a whole.' : ''}`}
      onClose={onClose}
      footer={
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      {lost.length > 0 && (
        <ul className="check__findings" aria-label="Annotations without a place">
          {lost.slice(0, MOST_SHOWN).map((one, index) => (
            <Lost key={index} annotation={one} />
          ))}
          {lost.length > MOST_SHOWN && <li>And {(lost.length - MOST_SHOWN).toLocaleString('en')} more.</li>}
        </ul>
      )}
    </Dialog>
  );
}

/** A dialog is no place for thousands; the command line tells all. */
const MOST_SHOWN = 200;

function Lost({ annotation: { reason, source, words, comment } }: { annotation: LostAnnotation }) {
  return (
    <li>
      {words !== '' && <q dir="auto">{words}</q>}
      {comment !== '' && <p dir="auto">{comment}</p>}
      <p className="about__fine">
        {REASONS[reason]} <bdi>{source}</bdi>
      </p>
    </li>
  );
}

function inNumbers(count: number, one: string, several: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
}
