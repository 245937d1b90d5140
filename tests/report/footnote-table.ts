/** How much of what one cell of the footnote matrix holds was read as it should be: kept of all. */
export type Share = readonly [kept: number, all: number];

/** What became of one markup in one format and language. */
export interface FootnoteCell {
  readonly markup: string;
  readonly format: string;
  readonly language: string;
  /** `null` for a cell that cannot be, with the reason in `cannot`. */
  readonly read: {
    readonly bodies: Share;
    readonly markers: Share;
    readonly labels: Share;
    /** Nothing else is wrong: no word of the text, nothing that the audit names. */
    readonly clean: boolean;
  } | null;
  readonly cannot?: string;
}

const MOST_NAME = 29;

/** The footnote matrix as lines for a terminal, at most 100 columns wide. Empty without cells. */
export function footnoteTable(title: string, cells: readonly FootnoteCell[]): string {
  if (cells.length === 0) return '';
  const formats = distinct(cells.map(({ format }) => format));
  const languages = distinct(cells.map(({ language }) => language));
  const wide = languages.map((language) => language.length).reduce((sum, length) => sum + length + 1, -1);
  const head = [
    row(
      '',
      formats.map((format) => format.toUpperCase().padEnd(wide)),
      ['bodies', 'markers', 'labels'],
    ),
    row(
      '',
      formats.map(() => languages.join(' ')),
      ['kept', 'paired', 'equal'],
    ),
  ];
  const rows = distinct(cells.map(({ markup }) => markup)).map((markup) => {
    const own = cells.filter((cell) => cell.markup === markup);
    const signs = formats.map((format) =>
      languages
        .map((language) => {
          const cell = own.find((each) => each.format === format && each.language === language);
          return signOf(cell).padEnd(language.length);
        })
        .join(' '),
    );
    return row(markup, signs, sums(own));
  });
  const total = row(
    '',
    formats.map(() => ' '.repeat(wide)),
    sums(cells),
  );
  return [`── ${title}`, ...head, ...rows, total, ...reasons(cells), ''].join('\n');
}

function row(name: string, formats: readonly string[], figures: readonly string[]): string {
  const line = [name.padEnd(MOST_NAME), ...formats, ...figures.map((figure) => figure.padStart(7))];
  return line.join('  ').trimEnd();
}

function signOf(cell: FootnoteCell | undefined): string {
  if (!cell) return ' ';
  if (!cell.read) return '—';
  const { bodies, markers, labels, clean } = cell.read;
  return clean && [bodies, markers, labels].every(([kept, all]) => kept === all) ? '✓' : '✗';
}

function sums(cells: readonly FootnoteCell[]): readonly string[] {
  return (['bodies', 'markers', 'labels'] as const).map((what) => {
    const shares = cells.flatMap(({ read }) => (read ? [read[what]] : []));
    const [kept, all] = [0, 1].map((at) => shares.reduce((sum, share) => sum + (share[at] ?? 0), 0));
    return `${kept}/${all}`;
  });
}

/** Why cells are empty, each reason once. */
function reasons(cells: readonly FootnoteCell[]): readonly string[] {
  return distinct(
    cells.flatMap(({ markup, format, cannot }) =>
      cannot === undefined ? [] : [`— ${format.toUpperCase()}, ${markup}: ${cannot}`],
    ),
  );
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
