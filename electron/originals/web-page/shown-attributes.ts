import { ADDRESS_MARK, isAllowedAttribute, PLACE_MARK, STYLE_MARK } from '#shared/original/allowed.ts';
import { readHref } from '../../importers/html/hrefs.ts';
import { attribute, type HtmlElement } from '../../importers/html/tree.ts';
import type { PageFiles } from './page-files.ts';
import type { PageStyles } from './page-styles.ts';

interface Around {
  /** The `data:` address of a picture. */
  readonly source: string | null;
  readonly files: PageFiles;
  readonly styles: PageStyles;
}

/** What is kept of an element's attributes, as `allowed.ts` has it. Links lead nowhere; what they led to is a mark. */
export function attributesOf(
  element: HtmlElement,
  name: string,
  { source, files, styles }: Around,
): Readonly<Record<string, string>> {
  const kept = element.attrs
    .filter((each) => each.name !== 'src' && !each.name.startsWith('data-'))
    .filter((each) => isAllowedAttribute(name, each.name, each.value))
    .map((each): readonly [string, string] => [each.name, each.value]);
  const rule = ownStyles(element, styles);
  return {
    ...Object.fromEntries(kept),
    ...(source === null ? {} : { src: source }),
    ...(rule === null ? {} : { [STYLE_MARK]: rule }),
    ...(name === 'a' ? linkMarks(element, files) : {}),
  };
}

/** With the picture behind it that old pages give an element in an attribute of its own. */
function ownStyles(element: HtmlElement, styles: PageStyles): string | null {
  const style = attribute(element, 'style');
  const behind = attribute(element, 'background');
  const picture = behind === null ? '' : `background-image:url(${JSON.stringify(behind)});`;
  return style === null && picture === '' ? null : styles.ownRule(picture + (style ?? ''));
}

function linkMarks(element: HtmlElement, files: PageFiles): Readonly<Record<string, string>> {
  const id = attribute(element, 'name');
  const named = id !== null && attribute(element, 'id') === null ? { id } : {};
  const href = attribute(element, 'href');
  const read = href === null ? null : readHref(href, files.address);
  if (read?.kind !== 'kept') return named;
  const own = files.address === null ? '' : files.address.replace(/#.*$/s, '');
  const place = read.href.startsWith('#')
    ? read.href.slice(1)
    : own !== '' && read.href.startsWith(`${own}#`)
      ? read.href.slice(own.length + 1)
      : null;
  return place === null
    ? { ...named, [ADDRESS_MARK]: read.href }
    : { ...named, [PLACE_MARK]: decoded(place) };
}

function decoded(place: string): string {
  try {
    return decodeURIComponent(place);
  } catch (error) {
    if (error instanceof URIError) return place;
    throw error;
  }
}
