import { between, type Random } from '../../bench/text/random.ts';

/* Sentences of a place that never was. Each draws from so much that two of them are hardly ever alike for long. */

const list = (words: string): readonly string[] => words.split(' ');
const FIRST = list(
  'Hanne Mira Jonas Petra Ilsa Tomas Edda Kaspar Lena Orin Brita Anselm Tilda Marek Ruta Silvan',
);
const LAST = list(
  'Brandt Vael Orval Hollis Quist Marrow Tarn Feldt Ostrow Lind Kessel Varga Thorne Ayle Corvin Dahl',
);
const QUALITY = list(
  'narrow flooded empty painted northern crooked silent burnt locked old lower upper green wooden hidden stone rusted low',
);
const PLACE = list(
  'granary weir quay cellar tollhouse chapel orchard sluice barn causeway kiln foundry hospice ropewalk cistern stable lock-house mill',
);
const THING = list(
  'ledgers lanterns blankets oars sacks letters keys barrels chairs photographs carts ropes coats stamps maps bells tins rafters',
);
const VERB = list(
  'carried counted hid burned sorted mended traded copied buried weighed lowered washed numbered sold fetched stacked wrapped guarded',
);
const ADVERB = list(
  'quietly twice barefoot alone reluctantly before-dawn hurriedly together unseen slowly gladly again',
);
const WHY = list('orders hunger fear custom rain debts rumours spite habit illness thirst boredom');
const CROWD = list(
  'boatmen weavers cooks clerks orphans guards nurses millers porters ferrymen singers tanners',
);

const drawFrom = (random: Random, words: readonly string[]): string =>
  words[between(random, 0, words.length - 1)] ?? '';

/** About twenty words. */
export function sentence(random: Random): string {
  const draw = (words: readonly string[]) => drawFrom(random, words);
  const who = `${draw(FIRST)} ${draw(LAST)}`;
  const what = `${between(random, 2, 97)} ${draw(QUALITY)} ${draw(THING)}`;
  const where = `${draw(QUALITY)} ${draw(PLACE)}`;
  const forms = [
    () =>
      `${who} ${draw(VERB)} ${what} into the ${where} ${draw(ADVERB)}, for ${draw(WHY)} or for ${draw(WHY)}, while ${between(random, 3, 60)} ${draw(CROWD)} ${draw(VERB)} ${draw(THING)} by the ${draw(PLACE)}.`,
    () =>
      `Out of ${draw(WHY)} the ${draw(CROWD)} of the ${where} ${draw(VERB)} ${what}, which ${who} had ${draw(VERB)} ${draw(ADVERB)} near the ${draw(QUALITY)} ${draw(PLACE)}.`,
    () =>
      `In room ${between(random, 1, 90)} of the ${draw(PLACE)} ${who} saw ${what}, and ${between(random, 2, 40)} ${draw(CROWD)} who ${draw(ADVERB)} ${draw(VERB)} ${draw(QUALITY)} ${draw(THING)} from the ${where}.`,
    () =>
      `When ${draw(WHY)} came to the ${where}, ${draw(CROWD)} and ${draw(CROWD)} ${draw(ADVERB)} ${draw(VERB)} what ${who} called ${draw(QUALITY)} ${draw(THING)}: ${what} from the ${draw(PLACE)}.`,
  ];
  return forms[between(random, 0, forms.length - 1)]?.() ?? '';
}

const FA_WHO = list(
  'هانا میرا یوناس پترا ایلزا توماس ادا کاسپار لنا اورین بریتا آنسلم تیلدا مارک روتا سیلوان',
);
const FA_PLACE = list('انبار اسکله زیرزمین باغ سد کوره اصطبل آسیاب نانوایی گرمابه کاروانسرا پل برج درمانگاه');
const FA_QUALITY = list('خاموش سوخته کهنه شمالی چوبی پنهان تاریک سنگی سبز بسته تهی کج');
const FA_THING = list('فانوس دفتر پتو پارو نامه کلید بشکه صندلی عکس گاری طناب زنگ نقشه');
const FA_VERB = list('می‌برد می‌شمرد می‌سوزاند می‌نوشت می‌فروخت می‌شست می‌پیچید می‌چید می‌آورد می‌دوخت');
const FA_WHY = list('ترس گرسنگی باران بیماری بدهی عادت تشنگی شایعه دستور کینه');

/** The same in Persian, with the narrow gaps that its verbs are written with. */
export function persianSentence(random: Random): string {
  const draw = (words: readonly string[]) => drawFrom(random, words);
  return `${draw(FA_WHO)} از ${draw(FA_WHY)} ${between(random, 2, 97)} ${draw(FA_THING)} ${draw(FA_QUALITY)} را به ${draw(FA_PLACE)} ${draw(FA_QUALITY)} ${draw(FA_VERB)} و ${draw(FA_WHO)} در ${draw(FA_PLACE)} ${between(random, 2, 97)} ${draw(FA_THING)} ${draw(FA_QUALITY)} ${draw(FA_VERB)}.`;
}

export function sentencesOf(random: Random, count: number, make = sentence): readonly string[] {
  return Array.from({ length: count }, () => make(random));
}

/** Facts told in one way and in another. */
export const PARAPHRASES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    [
      'Nobody was allowed to leave the lower yard between the first bell and the last, and whoever asked for a reason was told that the gate was being mended.',
      'There was one stove for each long room, lit from the first frost until the ferry ran again, and those whose beds stood near the door gave bread for a place beside it.',
      'I learned to read the weather from the sound of the weir, because the windows on our side had been painted over in the second year.',
    ],
    [
      'From morning bell to evening bell the yard below stayed shut; a broken gate, they said, if anyone wanted to know why.',
      'Every dormitory had a single stove, which burned all winter while the boats lay still, and people who slept by the entrance paid in bread to come closer.',
      'Our panes were covered with paint after a year or so, and it was the noise of water over the dam that told me what the sky was doing.',
    ],
  ],
  [
    [
      'The list that was read out on Sundays had names on it and no reasons, and a name that was read twice was not read again.',
      'We were paid in paper notes which only the company store would take, and the store was closed on the days on which we were paid.',
      'My aunt kept a diary on the backs of seed packets, and when they searched the house they took the seeds and left the packets.',
    ],
    [
      'Each Sunday they called people up without saying what for; after a second call one heard no more of them.',
      'Wages came as scrip that was good in one shop alone, and on payday its doors were shut.',
      'What my aunt wrote down she wrote on empty bags from the garden, and the men who came looking carried off what had been in them.',
    ],
  ],
  [
    [
      'A doctor came across the water once in a month, looked at tongues and hands, and wrote the same word in every book.',
      'At the end of the harvest the children were counted, and the number was painted on the wall of the kiln so that all could see whether it had grown.',
      'He told me that he had never signed, and then he showed me the signature, which was his and was not his.',
    ],
    [
      'Monthly a physician was ferried over; he examined our mouths and fingers, and his entry never varied.',
      'After reaping they tallied the young, and anyone might read on the side of the oven if there were more of them than last time.',
      'The name under the paper, as he let me see, looked like one that he could have written, though he swore that he had not.',
    ],
  ],
];

/** What a witness of this place said, and everybody quotes. */
export const PRIMARY =
  'I counted them twice, because the first time I did not believe it: there were fifty-one in the long room and nine behind the door, and of those nine I knew four by their names and two by their coats, and when the lamp was brought in they turned to the wall as they had been taught to do, all but the youngest, who looked at us as if we had come late.';

export const BYLINE =
  'Reported by the correspondents of the Weir Valley Press Office, with additional notes from the Orval desk.';
export const FOOTER = [
  'The Weir Valley Press Office is an independent association of reporters and readers, and is supported by its members alone. Its dispatches may be printed freely as long as they are printed whole and the name of the office is given.',
  'If you have papers, photographs or memories of these events, write to the Orval desk, where two people read every letter and answer most of them before the end of the season.',
];
