import { guessLanguage } from '../metadata/guess-language.ts';
import type { HighlightColour } from '../model/colour.ts';
import type { DocumentMetadata } from '../model/document.ts';
import type { Passage } from '../model/passage.ts';
import type { Revision } from '../model/text.ts';
import type { CodePoints } from '../text/code-points.ts';
import { PAPER_COLOURS } from './paper-colours.ts';
import type { AnnotatedSource, Annotation, Motivation, TextualBody } from './annotation.ts';

/** What a passage is, beside itself. */
export interface AboutPassage {
  readonly source: AnnotatedSource;
  /** Of the canonical text of its revision. */
  readonly codePoints: CodePoints;
  /** Names, without a leading #. */
  readonly tags: readonly string[];
  /** What its colour stands for; empty where that is not said. */
  readonly colourName: string;
}

/** https://www.rfc-editor.org/rfc/rfc3987#section-2.2: what else a page may have said of itself names nothing. */
const WEB_ADDRESS = /^https?:\/\/[^\s<>"{}|\\^`]+$/iu;

/** What the target of an annotation is taken from: a text, by the hash of its words, with what is known of it. */
export function sourceOf(
  document: Pick<DocumentMetadata, 'title' | 'authors' | 'published' | 'url' | 'language' | 'direction'>,
  { textHash, originalHash }: Pick<Revision, 'textHash' | 'originalHash'>,
): AnnotatedSource {
  const { title, authors, published, url, language, direction } = document;
  return {
    id: urnOf(textHash),
    type: 'Text',
    format: 'text/plain',
    ...(language === null ? {} : { language }),
    textDirection: direction,
    'dcterms:title': title,
    ...(authors.length === 0 ? {} : { 'dcterms:creator': authors }),
    ...(published === null ? {} : { 'dcterms:date': published }),
    ...(url !== null && WEB_ADDRESS.test(url) ? { 'dcterms:source': { id: url } } : {}),
    'dcterms:isFormatOf': { id: urnOf(originalHash) },
  };
}

/** The name of what has these bytes, by their SHA-256 in hexadecimal. */
export function urnOf(hash: string): string {
  return `urn:sha256:${hash}`;
}

/** The passage as an annotation of the Web Annotation Data Model, https://www.w3.org/TR/annotation-model/. */
export function annotationOf(
  passage: Pick<Passage, 'id' | 'position' | 'quote' | 'highlighted' | 'colour' | 'comment' | 'createdAt'>,
  about: AboutPassage,
): Annotation {
  const { position, quote, highlighted, colour } = passage;
  const body = bodiesOf(passage, about);
  return {
    id: `urn:ibid:passage:${passage.id}`,
    type: 'Annotation',
    motivation: motivationOf(highlighted, body),
    created: passage.createdAt,
    ...(body.length === 0 ? {} : { body }),
    ...(highlighted ? { stylesheet: { type: 'CssStylesheet', value: ruleOf(colour) } } : {}),
    target: {
      type: 'SpecificResource',
      source: about.source,
      selector: [
        {
          type: 'TextPositionSelector',
          start: about.codePoints.before(position.start),
          end: about.codePoints.before(position.end),
        },
        { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
      ],
      ...(highlighted ? { styleClass: classOf(colour) } : {}),
    },
  };
}

function bodiesOf(
  { comment, highlighted }: Pick<Passage, 'comment' | 'highlighted'>,
  { tags, colourName }: Pick<AboutPassage, 'tags' | 'colourName'>,
): readonly TextualBody[] {
  const body = { type: 'TextualBody', format: 'text/plain' } as const;
  const bodies: TextualBody[] = [];
  if (comment !== '') {
    const { language, direction } = guessLanguage(comment);
    bodies.push({
      ...body,
      value: comment,
      purpose: 'commenting',
      ...(language === null ? {} : { language }),
      textDirection: direction,
    });
  }
  for (const value of tags) bodies.push({ ...body, value, purpose: 'tagging' });
  if (highlighted && colourName !== '') bodies.push({ ...body, value: colourName, purpose: 'classifying' });
  return bodies;
}

/** What neither shines nor says anything is kept for its place alone. */
function motivationOf(highlighted: boolean, body: readonly TextualBody[]): Annotation['motivation'] {
  const motivations: Motivation[] = highlighted ? ['highlighting'] : [];
  for (const one of ['commenting', 'tagging'] as const) {
    if (body.some(({ purpose }) => purpose === one)) motivations.push(one);
  }
  const [first = 'bookmarking', ...others] = motivations;
  return others.length === 0 ? first : motivations;
}

/** https://www.w3.org/TR/annotation-model/#styles */
function ruleOf(colour: HighlightColour): string {
  return `.${classOf(colour)} { background-color: ${PAPER_COLOURS[colour]}; }`;
}

export function classOf(colour: HighlightColour): string {
  return `highlight-${colour}`;
}
