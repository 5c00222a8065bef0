import { text } from '../../text';
import type { Ambiguity } from '../ambiguity';

/** Readings of the mentor programmes. */
export const mentors: readonly Ambiguity[] = [
  {
    id: 'AMB-42',
    clauses: ['MH-A4a-1.1c'],
    question: text(
      '师傅高一级，是比徒弟现在的等级，还是比目标等级？',
      "One level above the apprentice's present level or the target level?",
    ),
    readings: text('一、比签约时的等级；二、比目标等级。', '(a) The level at signing; (b) the target level.'),
    ours: text(
      '比签约时徒弟的等级；否则高级技师一档没人能带。',
      'The level at signing; otherwise nobody could teach towards senior technician.',
    ),
  },
  {
    id: 'AMB-43',
    clauses: ['MH-A4a-1.1b', 'MH-A4a-1.1c'],
    question: text(
      '高级专业技术职称怎么跟技能等级比高低？',
      'How does a senior professional title compare with skill levels?',
    ),
    readings: text('一、视同高级技师；二、视同较低等级。', '(a) As senior technician; (b) as a lower level.'),
    ours: text('视同高级技师一级，并提醒。', 'As senior technician, with a warning.'),
  },
  {
    id: 'AMB-44',
    clauses: ['MH-A4a-1.1b', 'MH-A4a-1.1d'],
    question: text(
      '65 岁已超过法定退休年龄，返聘的师傅行不行？年龄看哪天？',
      '65 is past retirement: may a re-hired mentor teach, and on which day is the age taken?',
    ),
    readings: text(
      '一、返聘算在聘；二、不算。看签约日或获证日。',
      '(a) Re-hired counts as employed; (b) not. Age at signing or at the certificate.',
    ),
    ours: text(
      '在聘就行，看签约当天；徒弟获证前满 66 岁的提醒。',
      'Allowed if employed; age on the day of signing; a warning where 66 comes before the certificate.',
    ),
  },
  {
    id: 'AMB-45',
    clauses: ['MH-2.3.3(7)a', 'MH-A4a-1.1e'],
    question: text(
      '正文要求徒弟已是中级以上，附件只要求够鉴定申报条件。',
      'The main text wants an apprentice of intermediate level or above, the attachment only the conditions of entry.',
    ),
    readings: text('一、两条都要；二、只看附件。', '(a) Both; (b) the attachment only.'),
    ours: text('两条都要；只够附件条件的挂起。', 'Both; where only the attachment is met the case is held.'),
  },
  {
    id: 'AMB-46',
    clauses: ['MH-A4a-1.1a', 'MH-A4a-1.1f', 'MH-A4a-1.3c'],
    question: text(
      '“原则上”同企业、“重点”45 岁、“一般”3 个月，不符合怎么办？3 个月怎么数？',
      '"In principle" one enterprise, "focus" on 45, "generally" 3 months: what if not, and how are 3 months counted?',
    ),
    readings: text('一、硬性；二、只提醒。', '(a) Hard; (b) a warning only.'),
    ours: text(
      '不同企业、不足 3 个月的提醒，年龄只作说明；结束日不早于起始日加 3 个月减 1 天即够。',
      'Another enterprise or a shorter period gives a warning, age is information; the period is long enough if it ends no earlier than 3 months less a day after its start.',
    ),
  },
  {
    id: 'AMB-47',
    clauses: ['MH-2.3.3(7)d', 'MH-A4a-4c'],
    question: text(
      '“一次性”是按证书、徒弟还是师傅？两位师傅带一个徒弟呢？',
      'Once for each certificate, apprentice or mentor; and two mentors of one apprentice?',
    ),
    readings: text('按证书、按徒弟、按师傅三种。', 'By certificate, by apprentice or by mentor.'),
    ours: text(
      '同一师傅、徒弟、证书只付一次；后来的更高证书是新的一例；第二位师傅不付。',
      'Once for mentor, apprentice and certificate; a later higher certificate is a new case; a second mentor is refused.',
    ),
  },
  {
    id: 'AMB-48',
    clauses: ['MH-A4a-4d'],
    question: text(
      '“同一时间最多 2 名”按带教期、拿证还是付款算？超出的付哪两个？',
      'At most 2 at a time: by period, certificate or payment; and which two are paid?',
    ),
    readings: text(
      '按带教期重叠、按获证时间、按付款时间三种。',
      'By overlapping periods, by certificate or by payment.',
    ),
    ours: text(
      '按带教期重叠，起始日到结束日或获证日（取早的），首尾都算；付最早开始的两名，第三名不付，写明理由可以换人。',
      'By overlap from the start to the end or the certificate, whichever is earlier, both days included; the two earliest starts are paid, the third refused; a swap needs a reason.',
    ),
  },
  {
    id: 'AMB-49',
    clauses: ['MH-A4a-5c'],
    question: text(
      '“获证之日”是证书上的日期，还是上网、拿到手的日期？',
      "Is the certificate's day the date printed, published or received?",
    ),
    readings: text('一、证书所印日期；二、网上公布日；三、领取日。', '(a) Printed; (b) published; (c) received.'),
    ours: text('证书所印日期。', 'The date printed.'),
  },
  {
    id: 'AMB-50',
    clauses: ['MH-2.3.3(7)d', 'MH-A4a-5b'],
    question: text(
      '正文说补给带教老师，附件说拨给申请企业。',
      'The main text pays the mentor, the attachment the enterprise.',
    ),
    readings: text('一、付给老师；二、付给企业。', '(a) The mentor; (b) the enterprise.'),
    ours: text(
      '拨给企业，受益人是老师，请企业提供转付证明。',
      'Paid to the enterprise for the mentor, with proof of transfer asked for.',
    ),
  },
  {
    id: 'AMB-51',
    clauses: ['MH-2.3.3(7)b', 'MH-2.3.3(7)c', 'MH-A4a-4a', 'MH-A4a-4b'],
    question: text(
      '差额对费用还是对目录标准？区认定的项目也要扣市补贴吗？',
      'The difference to the fee or to the catalogue standard; is the municipal subsidy deducted for district projects too?',
    ),
    readings: text('一、区认定的不扣；二、一律扣。', '(a) Not for district projects; (b) always.'),
    ours: text(
      '两种项目一样：费用与标准取小，减去已得的市补贴，不低于 0。',
      'The same for both: the smaller of fee and standard less the municipal subsidy, never below 0.',
    ),
  },
  {
    id: 'AMB-52',
    clauses: ['MH-2.3.3(7)f', 'MH-A4a-4c', 'MH-A4b-3'],
    question: text(
      '“就高”比哪两个数？低的一份已经付了怎么办？',
      'Which sums are compared, and what if the lower one is already paid?',
    ),
    readings: text(
      '一、比区里的两份；二、连市补贴一起比。',
      '(a) The two district sums; (b) with the municipal money.',
    ),
    ours: text(
      '同一师傅、徒弟、证书比两条渠道的区级金额，付高的；相等走人社渠道；低的已付则补差、挂起。',
      'For one mentor, apprentice and certificate the two district sums are compared and the higher paid; a tie goes to the HR route; if the lower is paid, the difference is held.',
    ),
  },
];
