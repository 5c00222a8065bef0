import {
  Decimal,
  instalmentStage,
  passed,
  songjiangTier,
  studioGrant,
  studioInstalment,
  text,
} from 'training-subsidy-core';
import { amount, optional, word } from '../argument';
import { payoutFunction } from '../declaration';

const tier = word(songjiangTier, text('资助级别', 'tier'), text('区 或 市', 'District or city'));

/** The chief-technician studios of Songjiang. */
export const SONGJIANG = [
  payoutFunction({
    name: 'SJ_STUDIO_GRANT',
    programme: studioGrant,
    description: text(
      '松江首席技师工作室资助，减去同一工作室已获资助',
      'Songjiang studio, less what the same studio already had',
    ),
    args: {
      tier,
      alreadyPaid: optional(
        amount(
          text('已获资助', 'already paid'),
          text('可选，同一工作室已获资助，元，默认 0', 'Optional, what the studio already had, yuan, 0 if absent'),
        ),
        new Decimal(0),
      ),
    },
    examples: [
      { call: ['区'], gives: 50000 },
      { call: ['市', 50000], gives: 30000 },
    ],
  }),
  payoutFunction({
    name: 'SJ_STUDIO_INSTALMENT',
    programme: studioInstalment,
    description: text(
      '松江首席技师工作室分期拨付：第二期须届中考核合格且配套到位',
      'Songjiang studio by instalment; the second needs the mid-term assessment and matching money',
    ),
    args: {
      tier,
      stage: word(instalmentStage, text('期次', 'instalment'), text('1 或 2', '1 or 2')),
      matching: optional(
        amount(
          text('单位配套经费', 'matching money'),
          text('第二期必填：单位配套经费，元', 'Needed for the second: matching money of the unit, yuan'),
        ),
        null,
      ),
      midterm: optional(
        word(
          passed,
          text('届中考核结果', 'mid-term assessment'),
          text('第二期必填：合格 或 不合格', 'Needed for the second: passed or failed'),
        ),
        null,
      ),
    },
    examples: [
      { call: ['区', 1], gives: 25000 },
      { call: ['区', 2, 50000, '合格'], gives: 25000 },
      { call: ['区', 2, 50000, '不合格'], gives: 0 },
    ],
  }),
] as const;
