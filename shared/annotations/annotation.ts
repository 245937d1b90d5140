import type { Direction } from '../model/text.ts';

/*
 * Web annotations as https://www.w3.org/TR/annotation-model/ has them, as far as Ibid writes them. Every property is one of
 * the context of the standard, or of a vocabulary whose prefix it declares.
 */

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
export type Motivation = 'highlighting' | 'commenting' | 'tagging' | 'bookmarking';

/** https://www.w3.org/TR/annotation-model/#embedded-textual-body */
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  /** `classifying` is what the colour of the highlight stands for. */
  readonly purpose: 'commenting' | 'tagging' | 'classifying';
  readonly language?: string;
  readonly textDirection?: Direction;
}

/** Counted in Unicode code points of the source's text, as https://www.w3.org/TR/annotation-model/#text-position-selector asks. */
export interface PositionInCodePoints {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export interface QuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The text that is annotated. It is known by its own bytes: the same text has the same name in every library. */
export interface AnnotatedSource {
  /** `urn:sha256:` with the SHA-256 of the canonical text in UTF-8. */
  readonly id: string;
  readonly type: 'Text';
  readonly format: 'text/plain';
  readonly language?: string;
  readonly textDirection: Direction;
  readonly 'dcterms:title': string;
  readonly 'dcterms:creator'?: readonly string[];
  /** EDTF. */
  readonly 'dcterms:date'?: string;
  /** Where the page said it came from. */
  readonly 'dcterms:source'?: { readonly id: string };
  /** The file that the text was read from, by the SHA-256 of its bytes. */
  readonly 'dcterms:isFormatOf': { readonly id: string };
}

export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: Motivation | readonly Motivation[];
  readonly created: string;
  readonly body?: readonly TextualBody[];
  readonly stylesheet?: { readonly type: 'CssStylesheet'; readonly value: string };
  readonly target: {
    readonly type: 'SpecificResource';
    readonly source: AnnotatedSource;
    readonly selector: readonly [PositionInCodePoints, QuoteSelector];
    readonly styleClass?: string;
  };
}

/** https://www.w3.org/TR/annotation-model/#collections, with its one page in it. */
export interface AnnotationCollection {
  readonly '@context': typeof ANNOTATION_CONTEXT;
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly last: string;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly partOf: string;
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
}
