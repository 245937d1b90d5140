/** The command was not called as it has to be. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

export const USAGE = `Usage: ibid [--library FILE] COMMAND

  import PATH...        bring in files, and whatever lies in folders
      --password-file F   the first line of F opens what is locked; without it, you are asked
  list                  the documents of the library
      --tag T             those with this tag alone; may be repeated
      --collection C      those in this collection alone, or in one that lies in it
  show DOC              one document: its text, its footnotes, its import report
  revisions DOC         the texts of a document, newest first
  join NEWER OLDER      make one document of two: the text of NEWER becomes the newest of OLDER
  separate DOC --revision N
                        make a document of its own of a text; undoes join
  repair DOC --take-back N
                        put a piece that was left out back into the text, as show numbers it
  edit DOC              change what is known of a document; --title, --published, --publisher, --url, --language,
                        --direction, and --author and --breadcrumb once for each of them
      --clear FIELD       it has none
      --reset FIELD       what was extracted from the file holds again
  recognize DOC         read the pages that are pictures without text (OCR); a new text of the document
      --languages L,L     eng, fas, ara: those of the pages, the main one first
      --again             also pages whose text a machine read before
      --password-file F   as for import
  notes                 the notes of the library; --tag and --collection as for list
  search QUERY          documents and notes that hold all the words; also "phrases", AND, OR, NOT, begin*, /patterns/,
                        NEAR/5(one other) and fields such as author:NAME, lang:fa, date:1988..1990, in:footnotes
      --order HOW         relevance, newest, oldest or title
      --forms, --typos    also other forms of the words; also words that differ by a letter
      --most N            so many documents, 20 without it
      --list FILE         search for each line of a list, or of the first column of a CSV file
      --table FILE        write the hits of a list as CSV
  names                 the people, organisations, places and events of the library
  name NAME             one of them: what it goes by, where it is mentioned, what else it may be called
  note --title T PART...
                        make a note, or extend the one that has this title; parts, in any order and number:
                          --quote DOC:"exact words"   a passage of a document
                          --text "markdown"           words of your own
  export DIR            write the notes as Markdown, with their sources as CSL-JSON
      --note N            this note alone; may be repeated
      --collection C      the notes of this collection, by its name or its path (Harbour/Lower building)
      --as FLAVOUR        Markdown for pandoc (if nothing is said), github, commonmark, a vault of obsidian, or pages of logseq;
                          a page of html, docx, odt, or pdf (which Chromium prints); annotations of the sources for the
                          web, or a project (qdpx) for programs of qualitative analysis
      --existing HOW      what to do with files in the way: replace, or keep-both
      --texts             also the whole texts of what they quote, and a program that checks the quotations without Ibid
      --redact LIST       hide those whom a list of the library hides, by its name, or whom a file names, in every spelling;
                          the export is refused where it would give one away
      --references HOW    the data of the sources as csl-json (if nothing is said), bibtex, biblatex or ris
      --style S           name the sources as mla, chicago-notes, apa or vancouver does, with a list of works at the end
      --locale L          the words of the style in en (if nothing is said), fa or ar
  references [FILE]     the documents as works, for a reference manager; --tag and --collection as for list
      --as HOW            csl-json (if nothing is said), bibtex, biblatex or ris
      --existing replace  write over FILE
  verify DIR            compare every quotation of exported notes, as they are now, with its source; 1 when one is not sound
  annotations [DOC]     the passages of a document, or of all, as W3C web annotations (JSON-LD)
  import-annotations FILE
                        put web annotations, or those that Hypothesis exports, back on the words that they are of
  import-notes DIR      make notes of exported ones again, with their quotations, citations and links; what they quote has to be in
                        the library, or in DIR because it was exported with --texts
  archive DIR           write the whole library as a folder DIR that can be read without Ibid; README.md in it says how
  restore-archive DIR   make a new, empty library the one that was archived; the archive is compared with its manifest first
  copies                documents that have wording of one another, and whether they cite it
  loops                 documents that cite each other in a circle, or cite what is of a later date
  wanted                works that documents cite, or the case speaks of, and the library does not hold
  graph                 who cites whom, as GraphML
  timeline              the documents in time, in three calendars, and what cannot be as it is dated
  case import FILE      add a case file: who says what, and from whom they have it
      --existing replace  what is there under the same ids says what the file says
  case report [CLAIM]...  what speaks for each claim and against it, and from how many independent origins
  case matrix           what each speaker says of each claim
      --by documents      what each document says of it
      --as csv            for a spreadsheet; without it, Markdown
  case testimony A [B]  all words of one source in order of time, or of two side by side, by the claims
  case rank             the claims, the one with the least against it first
  case wanted           the same as wanted: that on which most claims rest first
  case export, case graph
                        the whole case as a case file, or as GraphML
  case match            which documents of the library those of the case are likely to be, and why
  case match ID DOC     say which one it is; statements whose words stand in it once are quoted from it
  case quote STATEMENT DOC:"exact words"
                        say where the words of a statement stand
  case delete CLAIM     the claim and its evidence; the statements stay
  case join A B, case separate A, case name A NAME
                        say that two sources are one person, that they are not, or who one is
  check                 compare the file, the originals, every passage and the ledger with what they should be
  backup [DIR]          copy the library, open the copy and compare the two; kept are 7 daily and 4 weekly
  backups [DIR]         the backups of the library
  restore BACKUP        make the library of --library from a backup
      --existing replace  also where there is one, which is kept beside under another name
  recover FILE          save what can be read of a damaged library into a new one
  lock                  put the library under a passphrase, which nobody can find again for whoever forgets it
      --new-passphrase-file F   the first line of F is the passphrase; without it, you are asked
      --remove-backups    also remove its backups that anybody can read
  unlock                take the passphrase away
  passphrase            another one; --new-passphrase-file as for lock; backups keep the one that the library had
  compact               make the file of the library smaller where it can be; it is written anew, compared, and put in its place
  ledger                what was done to the library, in order, with hashes; --json for every detail

  --library FILE        the library; without it, your own, as the window opens it
  --passphrase-file F   the first line of F opens the library where it is locked; without it, you are asked
  --json                the answer as JSON
  --help, --version

DOC and N are an id, the beginning of one, or a title; NAME is also any spelling of it.
Exit codes: 0 done, 1 some input failed (named on stderr with its code), 2 wrong usage.
`;
