import { createHash } from 'node:crypto';
import type { Picture } from '#shared/model/picture.ts';
import type { PictureSpan } from '#shared/text/picture-sign.ts';
import { readDataUrl } from './data-url.ts';
import { sniffPicture, type PictureSize } from '../../pictures/sniff-picture.ts';

/** The bytes that an address in a text stands for; null where the file does not hold them. Never looks anywhere else. */
export type FindPicture = (address: string) => Uint8Array | null;

export type ShownPicture = Omit<PictureSpan, 'kind' | 'start' | 'end'>;

/** The pictures of a document while it is read. */
export interface PictureShelf {
  /**
   * The picture under the first of the addresses that leads to one; null where there is nothing to show: counters of
   * a pixel, icons, and pictures that neither are in the file nor say what they show.
   */
  take(addresses: readonly string[], description: string | null, isFigure: boolean): ShownPicture | null;
  /** Puts in a picture that no address leads to; null for bytes that are none, and for counters and icons. */
  put(bytes: Uint8Array, description: string | null): ShownPicture | null;
  readonly pictures: readonly Picture[];
  /** Sentences about the pictures that are not among them. */
  losses(): readonly string[];
}

/** Of both sides, in pixels: below this a picture is a sign of the page's, beside words that say more. */
const LARGEST_ICON = 32;
const ADDRESSES_SHOWN = 5;
const LONGEST_ADDRESS = 200;

export function createPictureShelf(find: FindPicture): PictureShelf {
  const pictures: Picture[] = [];
  const ordinals = new Map<string, number>();
  const missing: string[] = [];
  let unknown = 0;
  let icons = 0;

  function keep(bytes: Uint8Array, mediaType: Picture['mediaType']): number {
    const hash = createHash('sha256').update(bytes).digest('hex');
    const known = ordinals.get(hash);
    if (known !== undefined) return known;
    ordinals.set(hash, pictures.length);
    // A copy: the bytes may be a part of something much larger, all of which would travel with them.
    pictures.push({ bytes: new Uint8Array(bytes), mediaType });
    return pictures.length - 1;
  }

  function shown(bytes: Uint8Array, description: string | null): ShownPicture | 'small' | null {
    const sniffed = sniffPicture(bytes);
    if (!sniffed) return null;
    const { mediaType, size } = sniffed;
    if (size && isIcon(size)) {
      if (!isCounter(size)) icons += 1;
      return 'small';
    }
    return {
      picture: keep(bytes, mediaType),
      description,
      width: size?.width ?? null,
      height: size?.height ?? null,
    };
  }

  return {
    pictures,
    take(addresses, description, isFigure) {
      let small = false;
      let found = false;
      for (const address of addresses) {
        const bytes = readDataUrl(address) ?? find(address);
        const picture = bytes && shown(bytes, description);
        if (picture !== null && picture !== 'small') return picture;
        found ||= bytes !== null;
        small ||= picture === 'small';
      }
      const elsewhere = addresses.find((address) => !/^\s*data:/i.test(address)) ?? '';
      if (small && elsewhere === '') return null;
      if (found && !small) unknown += 1;
      else missing.push(elsewhere);
      return description === null && !isFigure
        ? null
        : { picture: null, description, width: null, height: null };
    },
    put(bytes, description) {
      const picture = shown(bytes, description);
      if (picture === null) unknown += 1;
      return picture === 'small' ? null : picture;
    },
    losses: () => [
      ...missingLoss(missing),
      ...(unknown === 0 ? [] : [`${counted(unknown)} in a form that Ibid cannot show.`]),
      ...(icons === 0 ? [] : [`${icons === 1 ? 'One icon was' : `${icons} icons were`} left out.`]),
    ],
  };
}

function isCounter({ width, height }: PictureSize): boolean {
  return width <= 1 || height <= 1;
}

function isIcon(size: PictureSize): boolean {
  return isCounter(size) || Math.max(size.width, size.height) <= LARGEST_ICON;
}

function missingLoss(addresses: readonly string[]): readonly string[] {
  if (addresses.length === 0) return [];
  const named = [...new Set(addresses.filter((address) => address !== ''))];
  const shown = named.slice(0, ADDRESSES_SHOWN).map((address) => address.slice(0, LONGEST_ADDRESS));
  const more = named.length > shown.length ? `, and ${named.length - shown.length} more` : '';
  const names = shown.length > 0 ? `: ${shown.join(', ')}${more}` : '';
  return [`${counted(addresses.length)} not in the file, and Ibid fetches nothing${names}.`];
}

function counted(number: number): string {
  return number === 1 ? 'One picture is' : `${number} pictures are`;
}
