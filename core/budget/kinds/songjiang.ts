import { studioGrant } from '../../programmes/songjiang/studio-grant';
import { studioInstalment } from '../../programmes/songjiang/studio-instalment';
import { instalmentStage, songjiangTier, type InstalmentStage, type SongjiangTier } from '../../reading/vocabularies';
import { text } from '../../text';
import { partsOf, type Day } from '../../value/day';
import { toFen, ZERO } from '../../value/money';
import { choice, kindOf, lessAlreadyPaid, STUDIOS, yuan, type LineKind, type Part } from './kind';

const tier = choice(text('级别', 'tier'), songjiangTier);
const MIDTERM = text('届中考核合格率', 'share that passes the mid-term assessment');

/** The mid-term check comes about 18 months after the list (AMB-S5): a year later, or two for a list of the second half. */
const listed = choice(text('公布于', 'listed in'), {
  words: [
    { value: 'first', word: text('上半年', 'first half') },
    { value: 'second', word: text('下半年', 'second half') },
  ],
});
const YEARS_TO_MIDTERM: Readonly<Record<string, number>> = { first: 1, second: 2 };

/** In which half of its year a list was published. */
export const halfOf = (listedOn: Day): string => (partsOf(listedOn).month > 6 ? 'second' : 'first');

/** The year in which the awards of a list have their mid-term check. */
export const midtermYear = (listedOn: Day): number =>
  partsOf(listedOn).year + (YEARS_TO_MIDTERM[halfOf(listedOn)] ?? 1);

const firstHalf: Part['of'] = (amount, figures) => toFen(amount.times(figures('SJ_INSTALMENT_RATE')));

/** Half after the review, the rest after the mid-term assessment (SJ-9-1). */
const instalments: LineKind['parts'] = (values) => [
  { yearsLater: 0, isAfterCheck: false, of: firstHalf },
  {
    yearsLater: YEARS_TO_MIDTERM[values.choice('listed')] ?? 1,
    isAfterCheck: true,
    of: (amount, figures) => amount.minus(firstHalf(amount, figures)),
  },
];

/** Songjiang's studios: awards of the period, and second instalments of awards from before it. */
export const SONGJIANG_KINDS = {
  studioGrant: kindOf(studioGrant, {
    counted: STUDIOS,
    spread: 'once',
    passRate: MIDTERM,
    fields: { tier, listed, alreadyPaid: yuan(text('同一工作室已获资助', 'already paid for the studio')) },
    input: (values) => ({
      tier: values.choice('tier') as SongjiangTier,
      alreadyPaid: values.optional('alreadyPaid') ?? ZERO,
    }),
    parts: instalments,
  }),
  studioInstalment: lessAlreadyPaid(
    kindOf(studioInstalment, {
      counted: STUDIOS,
      spread: 'once',
      passRate: MIDTERM,
      fields: { tier, stage: choice(text('期次', 'instalment'), instalmentStage) },
      // Who passes, and has the matching money, is the pass rate's affair.
      input: (values, figures) => ({
        tier: values.choice('tier') as SongjiangTier,
        stage: Number(values.choice('stage')) as InstalmentStage,
        matching: figures('SJ_MATCHING_MIN'),
        midterm: true,
      }),
    }),
  ),
};
