const FARID = 'What I Saw at Lantern House';
const SAMIRA = 'دو زمستان در درهٔ سیاه';
const FIFTY = 'there were about fifty people in the lower building';
const HUNDREDS = 'پس بیش از دویست نفر آنجا بودند';

/** What a person reads and writes in a day, in one language. */
export interface DayInWords {
  readonly direction: 'ltr' | 'rtl';
  /** The document whose notes are followed. */
  readonly citing: string;
  readonly noteLabel: string;
  /** What the note names; the library has it under this title, or not at all. */
  readonly cited: { readonly words: string; readonly title: string | null };
  readonly own: { readonly title: string; readonly words: string; readonly direction: 'ltr' | 'rtl' };
  readonly other: { readonly title: string; readonly words: string; readonly direction: 'ltr' | 'rtl' };
  readonly comment: string;
  readonly tag: string;
  readonly linkComment: string;
  readonly note: string;
  readonly opening: string;
  /** A word of the opening, and the better one for it. */
  readonly wrong: string;
  readonly right: string;
  readonly says: string;
  readonly workWanted: string;
  readonly asked: string;
  readonly person: string;
  readonly otherNote: string;
  readonly footnote: string;
  readonly collection: string;
}

const HERS = { title: SAMIRA, words: HUNDREDS, direction: 'rtl' } as const;
const HIS = { title: FARID, words: FIFTY, direction: 'ltr' } as const;

export const IN_ENGLISH: DayInWords = {
  direction: 'ltr',
  citing: 'The Lantern Goes Out',
  noteLabel: '3',
  cited: { words: 'first hand', title: FARID },
  own: HIS,
  other: HERS,
  comment: 'Which winter does he mean?',
  tag: 'numbers',
  linkComment: 'Fifty, or more than two hundred?',
  note: 'How many were kept there?',
  opening: 'Two witnesses give two figures for one winter.',
  wrong: 'figures',
  right: 'numbers',
  says: 'The paper has fifty ',
  workWanted: 'goes out',
  asked: ' from ',
  person: 'Farid Moradi',
  otherNote: 'Whom to ask next',
  footnote: 'She kept the books; he carried the bread.',
  collection: 'The lower building',
};

export const IN_PERSIAN: DayInWords = {
  direction: 'rtl',
  citing: SAMIRA,
  noteLabel: '۲',
  cited: { words: 'آنچه در خانهٔ فانوس دیدم', title: null },
  own: HERS,
  other: HIS,
  comment: 'او دفتردار بود؛ چرا نمی‌گوید چه کسی می‌شمرد؟',
  tag: 'شمار زندانی‌ها',
  linkComment: 'پنجاه نفر، یا بیش از دویست نفر؟',
  note: 'چند نفر را نگه می‌داشتند؟',
  opening: 'دو شاهد دو شماره می‌گویند و گفته‌هایشان نمی‌خواند.',
  wrong: 'می‌گویند',
  right: 'می‌آورند',
  says: 'روزنامه هم پنجاه می‌نویسد ',
  workWanted: 'goes out',
  asked: ' از زبان ',
  person: 'سمیرا نوری',
  otherNote: 'پرسش‌های بعدی',
  footnote: 'او پتوها را می‌شمرد و دیگری نان‌ها را می‌برد.',
  collection: 'گواهی‌های درهٔ سیاه',
};
