import type { CaseImport } from '#shared/model/case-shown.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { COUNT_WORDS, COUNTED, total } from './exchange-words.ts';
import './exchange.css';

interface Props {
  readonly result: Extract<CaseImport, { status: 'added' }>;
  readonly onShow: () => void;
  readonly onClose: () => void;
}

const COLUMNS = [
  { key: 'added', words: 'Added' },
  { key: 'changed', words: 'Changed' },
  { key: 'known', words: 'Known already' },
] as const;

/** What became of a case file. */
export function ImportedDialog({ result, onShow, onClose }: Props) {
  const isNew = total(result.added) + total(result.changed) > 0;
  return (
    <Dialog
      open
      width="s"
      title={isNew ? 'Case taken in' : 'Nothing new in this case'}
      description={
        isNew
          ? `What “${result.file}” says is in the library. Undo takes it back as a whole.`
          : `The library holds all that “${result.file}” says.`
      }
      onClose={onClose}
      footer={
        <>
          <Button onClick={onShow}>Show the sources</Button>
          <Button variant="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <table className="case-counts">
        <thead>
          <tr>
            <th scope="col">Of the case</th>
            {COLUMNS.map(({ key, words }) => (
              <th key={key} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {COUNTED.map((kind) => (
            <tr key={kind}>
              <th scope="row">{COUNT_WORDS[kind]}</th>
              {COLUMNS.map(({ key }) => (
                <td key={key}>{result[key][kind].toLocaleString('en')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
