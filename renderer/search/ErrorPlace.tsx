interface Props {
  readonly text: string;
  /** The place that is wrong, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** What was typed, with a mark under the place that is wrong; at the end of the text where something is missing. */
export function ErrorPlace({ text, start, end }: Props) {
  return (
    <p className="search-notices__place" dir="auto">
      {text.slice(0, start)}
      <mark className="search-notices__wrong">{text.slice(start, end) || '\u2009\u2009'}</mark>
      {text.slice(Math.max(start, end))}
    </p>
  );
}
