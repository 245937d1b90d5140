/** Behind every refusal: what to bring instead. */
export const READABLE =
  'Ibid reads plain text, Markdown, HTML, MHTML, EPUB, PDF, Word (.docx), OpenDocument (.odt), RTF, transcripts (.srt, .vtt), mails (.eml, .mbox), lists of works (.ris, .bib, .rdf, .csv, CSL-JSON), and ZIP archives of these.';
