import type { NoteVersion } from '#shared/model/note.ts';
import { savedInWords } from './saved-in-words.ts';

interface Props {
  readonly versions: readonly NoteVersion[];
  readonly newest: number;
  readonly shown: number;
  readonly onShow: (version: number) => void;
}

/** The newest first. */
export function VersionList({ versions, newest, shown, onShow }: Props) {
  return (
    <fieldset className="versions__list">
      <legend className="versions__legend">
        {versions.length === 1 ? 'One version' : `${versions.length} versions`}
      </legend>
      {versions
        .toSorted((a, b) => b.version - a.version)
        .map(({ version, title, savedAt, length }) => (
          <label key={version} className="versions__entry">
            <input
              type="radio"
              name="version"
              className="versions__choice"
              checked={version === shown}
              onChange={() => onShow(version)}
            />
            <span className="versions__when">
              {savedInWords(savedAt)}
              {version === newest && <span className="versions__newest">Newest</span>}
            </span>
            <span className="versions__title" dir="auto">
              {title === '' ? 'Untitled note' : title}
            </span>
            <span className="versions__length">{length.toLocaleString('en')} characters</span>
          </label>
        ))}
    </fieldset>
  );
}
