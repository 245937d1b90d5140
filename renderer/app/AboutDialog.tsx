import type { LibraryInfo } from '#shared/model/library.ts';
import { refusedByPolicy } from '../bridge/refused-by-policy.ts';
import { useAnswer } from '../bridge/use-answer.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Licences } from './Licences.tsx';
import { LogLines } from './LogLines.tsx';
import './dialogs.css';

const HOSTS: Readonly<Record<LibraryInfo['host'], string>> = {
  electron: 'Electron',
  chromium: 'Chromium',
  'command-line': 'the command line',
};

export function AboutDialog({ onClose }: { onClose: () => void }) {
  // Asked anew each time: what was refused is counted while the window is open.
  const info = useAnswer('library.info', []).value;
  return (
    <Dialog open title="About Ibid" width="s" onClose={onClose}>
      <div className="about">
        <p className="about__name">Ibid</p>
        {info && (
          <p className="about__version">
            Version {info.version}, running in {HOSTS[info.host]}
          </p>
        )}
        <p>
          A private notebook for research. Documents and notes stay in one file on this computer, and nothing
          is ever sent anywhere. Every quotation in a note leads back to the words it was taken from.
        </p>
        {info && (
          <p>
            Open library: <bdi>{info.name}</bdi>
            <br />
            Ways out of the window refused since it opened:{' '}
            {(info.refused + refusedByPolicy()).toLocaleString('en')}
          </p>
        )}
        <p className="about__fine">Free software under the MIT licence.</p>
        <LogLines />
        <Licences />
      </div>
    </Dialog>
  );
}
