/*
 * The shapes in which pages print notes, A to H, in three languages: the same three notes and four markers,
 * marked up as different sites do.
 */

export interface Shape {
  readonly name: string;
  readonly html: string;
  /** As printed, in the order of the text. */
  readonly markers: readonly string[];
  readonly labels: readonly string[];
}

interface Words {
  readonly digits: string;
  readonly heading: string;
  readonly title: string;
  readonly byline: string;
  readonly claims: readonly [string, string, string];
  readonly again: string;
  readonly rest: string;
  readonly notes: readonly [string, string, string];
}

export const LANGUAGES: Readonly<Record<'en' | 'fa' | 'ar', Words>> = {
  en: {
    digits: '0123456789',
    heading: 'Footnotes',
    title: 'The Salt Road',
    byline: 'By Mira Vantongeren, 12 March 2019',
    claims: ['The mill stood empty', 'Nobody signed the register', 'The ferry sank'],
    again: 'as was said before',
    rest: 'The account goes on for some length, with commas, clauses and whole sentences, [as the clerk put it in [1988]] and in Orval [sic], as of a street […], so that it reads as reporting does: (1) what was seen, (2) what was heard. The yard measured 40 m<sup>2</sup>.',
    notes: [
      'Vantongeren, Mira. <em>Mills of the Lower Salt</em>. Harbour Press, 1999, p. 210.',
      'Orval, Jan. "A Ferryman Speaks." <em>The Salt Gazette</em>, 4 May 2003, www.salt-gazette.example/a.',
      'Ibid., p. 212.',
    ],
  },
  fa: {
    digits: '۰۱۲۳۴۵۶۷۸۹',
    heading: 'پانوشت‌ها',
    title: 'راه نمک',
    byline: 'نوشتهٔ میرا آذین',
    claims: ['آسیاب خالی مانده بود', 'هیچ‌کس دفتر را امضا نکرد', 'کشتی غرق شد'],
    again: 'چنان‌که گفته شد',
    rest: 'شرح ماجرا همچنان ادامه دارد و چند جملهٔ دیگر هم دارد، چنان‌که منشی در [۱۳۶۷] نوشت، تا به گزارش شبیه باشد: (۱) آنچه دیده شد، (۲) آنچه شنیده شد.',
    notes: [
      'آذین، میرا. «آسیاب‌های نمک سفلی.» نشر بندر، ۱۳۷۸، ص ۲۱۰.',
      'اروال، یان. «قایقران سخن می‌گوید.» روزنامهٔ نمک، ۱۳۸۲.',
      'همان، ص ۲۱۲.',
    ],
  },
  ar: {
    digits: '٠١٢٣٤٥٦٧٨٩',
    heading: 'الهوامش',
    title: 'طريق الملح',
    byline: 'بقلم ميرا الحداد',
    claims: ['كانت الطاحونة خالية', 'لم يوقع أحد على السجل', 'غرقت العبارة'],
    again: 'كما سبق القول',
    rest: 'وتستمر الرواية بعد ذلك طويلا في جمل كاملة، كما كتب الكاتب سنة [١٩٨٨]، حتى تشبه التقرير الصحفي: (١) ما رآه الناس، (٢) ما سمعه الناس.',
    notes: [
      'الحداد، ميرا. «طواحين الملح.» دار المرفأ، ١٩٩٩، ص ٢١٠.',
      'أورفال، يان. «العبّار يتكلم.» جريدة الملح، ٢٠٠٣.',
      'المرجع نفسه، ص ٢١٢.',
    ],
  },
};

export function shapesIn(language: keyof typeof LANGUAGES): readonly Shape[] {
  const words = LANGUAGES[language];
  const digit = (number: number) => words.digits.charAt(number);
  const [one, two, three] = words.claims;
  const page = (body: string, after = ''): string =>
    `<!doctype html><html lang="${language}"${language === 'en' ? '' : ' dir="rtl"'}><head><meta charset="utf-8"><title>${words.title} | salt.example</title></head><body><nav class="breadcrumb"><a href="/">Home</a> › <a href="/roads">Roads</a> › ${words.title}</nav><article><h1>${words.title}</h1><div class="byline">${words.byline}</div>${body}</article>${after}<footer>© salt.example</footer></body></html>`;
  /** Four paragraphs; `mark` prints the marker of a note, the second time it is referred to with `again`. */
  const text = (
    mark: (number: number, again: boolean) => string,
    order: readonly number[] = [1, 2, 3],
  ): string => {
    const [a = 1, b = 2, c = 3] = order;
    return [
      `<p>${one}${mark(a, false)}. ${words.rest}</p>`,
      `<p>${two}${mark(b, false)}, ${words.again}${mark(a, true)}. ${words.rest}</p>`,
      `<p>${three}${mark(c, false)}. ${words.rest}</p>`,
    ].join('');
  };
  const notes = (print: (note: string, number: number) => string, order: readonly number[] = [1, 2, 3]) =>
    words.notes.map((note, index) => print(note, order[index] ?? 0)).join('');
  const heading = `<h2>${words.heading}</h2>`;
  const labels = [digit(1), digit(2), digit(3)];
  const plain = (number: number) => ` [${digit(number)}]`;
  const bracketed = [digit(1), digit(2), digit(1), digit(3)].map((label) => `[${label}]`);
  const shape = (name: string, html: string): Shape => ({ name, html, markers: bracketed, labels });
  return [
    shape(
      'A: linked brackets, ordered list with a class',
      page(
        text((n, again) => `<a href="#fn${n}"${again ? '' : ` id="ref${n}"`}>[${digit(n)}]</a>`) +
          `${heading}<ol class="footnotes">${notes((note, n) => `<li id="fn${n}">${note}</li>`)}</ol>`,
      ),
    ),
    shape(
      'B: plain brackets, ordered list',
      page(`${text(plain)}${heading}<ol>${notes((note) => `<li>${note}</li>`)}</ol>`),
    ),
    shape(
      'C: plain brackets, paragraphs',
      page(`${text(plain)}${heading}${notes((note, n) => `<p>[${digit(n)}] ${note}</p>`)}`),
    ),
    shape(
      'D: raised numbers, numbered paragraphs',
      page(
        `${text((n) => `<sup>${digit(n)}</sup>`)}${heading}${notes((note, n) => `<p>${digit(n)}. ${note}</p>`)}`,
      ),
    ),
    {
      name: 'E: numbering starts at 7 and is not in order',
      html: page(
        text((n, again) => `<a href="#n${n}"${again ? '' : ` id="r${n}"`}>[${digit(n)}]</a>`, [7, 9, 8]) +
          `<div class="notes">${notes((note, n) => `<p id="n${n}">[${digit(n)}] ${note}</p>`, [7, 8, 9])}</div>`,
      ),
      markers: [7, 9, 7, 8].map((number) => `[${digit(number)}]`),
      labels: [digit(7), digit(8), digit(9)],
    },
    shape(
      'F: linked brackets, paragraphs in a division',
      page(
        text((n) => `<a href="#fn${n}">[${digit(n)}]</a>`) +
          `${heading}<div>${notes((note, n) => `<p id="fn${n}">[${digit(n)}] ${note}</p>`)}</div>`,
      ),
    ),
    shape(
      'G: raised links, a class that looks like clutter',
      page(
        text((n) => `<sup><a href="#f${n}">${digit(n)}</a></sup>`) +
          `<div class="footnotes comment-sidebar">${notes((note, n) => `<p id="f${n}"><a href="#">${digit(n)}</a> ${note}</p>`)}</div>`,
      ),
    ),
    shape(
      'H: notes outside the article',
      page(
        text((n) => `<a href="#fn${n}">[${digit(n)}]</a>`),
        `<section class="footer-refs"><h3>${words.heading}</h3>${notes((note, n) => `<p id="fn${n}">[${digit(n)}] ${note}</p>`)}</section>`,
      ),
    ),
  ];
}

export function plainNote(note: string): string {
  return note.replaceAll(/<[^>]+>/g, '');
}
