/** The command was not called as it has to be. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

export const USAGE = `Usage: ibid [--library FILE] COMMAND

  import PATH...        bring in files, and whatever lies in folders
  list                  the documents of the library
  show DOC              one document: its text, its footnotes, its import report
  notes                 the notes of the library
  search QUERY          documents and notes that hold all the words
  note --title T PART...
                        make a note, or extend the one that has this title; parts, in any order and number:
                          --quote DOC:"exact words"   a passage of a document
                          --text "markdown"           words of your own
  export DIR            write the notes as Markdown, with their sources as CSL-JSON
      --note N            this note alone; may be repeated
      --existing HOW      what to do with files in the way: replace, or keep-both
  check                 compare the file, the originals and every passage with what they should be

  --library FILE        the library; without it, your own, as the window opens it
  --json                the answer as JSON
  --help, --version

DOC and N are an id, the beginning of one, or a title.
Exit codes: 0 done, 1 some input failed (named on stderr with its code), 2 wrong usage.
`;
