import { text, type Text } from '../../text';

/** How surely two rows are one case: certain, or by which kind of slip they differ. The kinds fall in strength. */
export type Tier =
  | 'certain'
  | 'writing'
  | 'traditional'
  | 'old-15'
  | 'swapped'
  | 'one-digit'
  | 'missing-digit'
  | 'lost-digits'
  | 'invalid-id'
  | 'name-certificate'
  | 'no-number'
  | 'other-name'
  | 'other-certificate'
  | 'by-hand';

/** The part of a row in which a slip was found. */
export type Part = 'holder-id' | 'holder-name' | 'mentor-id' | 'mentor-name' | 'certificate';

/** One thing in which two rows of a case differ. */
export interface Slip {
  readonly part: Part;
  readonly kind: Exclude<Tier, 'certain' | 'by-hand'>;
}

interface TierFacts {
  readonly title: Text;
  readonly reason: Text;
  /** How much a pair is worth that differs like this, out of 100. */
  readonly strength: number;
}

export const TIERS: Readonly<Record<Tier, TierFacts>> = {
  certain: {
    title: text('一致', 'Certain'),
    reason: text(
      '证件号码和证书一致（没有编号的看等级和取证日期）',
      'IDs and certificate are the same (without a number: level and day)',
    ),
    strength: 100,
  },
  writing: {
    title: text('写法不同', 'Written differently'),
    reason: text('只差全角、空格或不可见字符', 'only full-width forms, blanks or invisible marks differ'),
    strength: 95,
  },
  traditional: {
    title: text('繁简不同', 'Traditional characters'),
    reason: text('只差繁体与简体', 'only traditional and simplified characters differ'),
    strength: 92,
  },
  'old-15': {
    title: text('15 位旧号码', 'Old 15-digit ID'),
    reason: text('有 15 位旧号码，换成 18 位后相同', 'an old 15-digit number, the same in the 18-digit form'),
    strength: 90,
  },
  swapped: {
    title: text('相邻数字颠倒', 'Neighbouring digits swapped'),
    reason: text('相邻两位颠倒', 'two neighbouring digits are swapped'),
    strength: 85,
  },
  'one-digit': {
    title: text('错一位', 'One digit wrong'),
    reason: text('有一位不同', 'one digit differs'),
    strength: 80,
  },
  'missing-digit': {
    title: text('多一位或少一位', 'A digit too many or missing'),
    reason: text('多录或漏录一位', 'one digit too many or missing'),
    strength: 75,
  },
  'lost-digits': {
    title: text('后几位丢失', 'Last digits lost'),
    reason: text(
      '以数字存储，前 15 位相同，后几位已丢失',
      'stored as a number: the first 15 digits agree, the rest is lost',
    ),
    strength: 65,
  },
  'invalid-id': {
    title: text('号码相同但有误', 'Same but unsound ID'),
    reason: text('两边号码相同，但不是有效号码', 'both lists have the same number, which is no sound ID'),
    strength: 60,
  },
  'name-certificate': {
    title: text('姓名和证书编号相同', 'Same name and certificate'),
    reason: text('证件号码不同，姓名和证书编号相同', 'other ID, but the same name and certificate number'),
    strength: 50,
  },
  'no-number': {
    title: text('没有证书编号', 'No certificate number'),
    reason: text(
      '没有证书编号可比，等级相同，取证日期不同、未填或当日不止一张证书',
      'no certificate number to compare, same level, other or no date, or several certificates of that day',
    ),
    strength: 45,
  },
  'other-name': {
    title: text('姓名不同', 'Other name'),
    reason: text(
      '证件号码和等级相同，没有证书编号可比，姓名不同',
      'same ID and level, no certificate number to compare, other name',
    ),
    strength: 40,
  },
  'other-certificate': {
    title: text('证书编号不同', 'Other certificate number'),
    reason: text('人和等级相同，证书编号不同', 'same people and level, other certificate number'),
    strength: 35,
  },
  'by-hand': {
    title: text('人工配对', 'Paired by hand'),
    reason: text('由使用者配对', 'paired by the user'),
    strength: 0,
  },
};

/** All tiers, the surest first. */
export const TIER_ORDER = Object.keys(TIERS) as Tier[];

export const PARTS: Readonly<Record<Part, Text>> = {
  'holder-id': text('持证人证件号码', 'the holder’s ID'),
  'holder-name': text('持证人姓名', 'the holder’s name'),
  'mentor-id': text('师傅证件号码', 'the mentor’s ID'),
  'mentor-name': text('师傅姓名', 'the mentor’s name'),
  certificate: text('证书编号', 'the certificate number'),
};

const weaker = (so: Tier, { kind }: Slip): Tier => (TIERS[kind].strength < TIERS[so].strength ? kind : so);

/** The tier of a pair is that of its weakest point. */
export const tierOf = (slips: readonly Slip[]): Tier => slips.reduce(weaker, 'certain');

/** What speaks against a pair, for the user who decides. */
export function slipSentence({ part, kind }: Slip): Text {
  const [name, { reason }] = [PARTS[part], TIERS[kind]];
  return text(`${name['zh-CN']}：${reason['zh-CN']}`, `${name['en-US']}: ${reason['en-US']}`);
}
