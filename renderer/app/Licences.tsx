import { useState } from 'react';
import { Failed } from '#shared/ipc/result.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useAnswer } from '../bridge/use-answer.ts';
import { ErrorNote } from '../ui/ErrorNote.tsx';

/** The packages that Ibid is made with, each with its licence, once somebody asks for them. */
export function Licences() {
  const [open, setOpen] = useState(false);
  const packages = useAnswer('library.packages', open ? [] : null);
  return (
    <details className="licences about-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        Made with the work of others
        {packages.value && `: ${packages.value.length} packages`}
      </summary>
      {packages.state === 'failed' && (
        <ErrorNote {...(packages.error instanceof Failed ? { code: packages.error.code } : {})}>
          {sentenceFor(packages.error)}
        </ErrorNote>
      )}
      <ul aria-label="Packages">
        {packages.value?.map(({ name, version, licence, notice }) => (
          <li key={`${name} ${version}`}>
            {notice === null ? (
              <p>
                {name} {version} <span className="licences__name">{licence}</span>
              </p>
            ) : (
              <details>
                <summary>
                  {name} {version} <span className="licences__name">{licence}</span>
                </summary>
                <pre dir="ltr">{notice}</pre>
              </details>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
