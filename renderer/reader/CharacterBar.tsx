import type { CharacterAccount } from '#shared/model/report.ts';

const PARTS = [
  { key: 'body', name: 'Text' },
  { key: 'footnotes', name: 'Notes' },
  { key: 'metadata', name: 'Title, author and the like' },
  { key: 'dropped', name: 'Left out' },
] as const satisfies readonly { key: keyof CharacterAccount; name: string }[];

/** The account of the file's characters: a bar for the eye, and the sum that proves it. */
export function CharacterBar({ characters }: { characters: CharacterAccount }) {
  return (
    <>
      <div className="character-bar" aria-hidden="true">
        {PARTS.map(({ key }) => (
          <span
            key={key}
            className={`character-part character-${key}`}
            style={{ flexGrow: characters[key] }}
          />
        ))}
      </div>
      <table className="character-account">
        <caption className="reader-said">Characters of the file by where they went</caption>
        <tbody>
          {PARTS.map(({ key, name }) => (
            <tr key={key}>
              <th scope="row">
                <span className={`character-swatch character-${key}`} aria-hidden="true" />
                {name}
              </th>
              <td>{characters[key].toLocaleString('en')}</td>
              <td className="character-share">{share(characters[key], characters.total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All characters of the file</th>
            <td>{characters.total.toLocaleString('en')}</td>
            <td className="character-share">100%</td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}

function share(part: number, total: number): string {
  if (part === 0 || total === 0) return '';
  const percent = (part / total) * 100;
  return percent < 0.1 ? 'under 0.1%' : `${percent.toFixed(1)}%`;
}
