import { text } from '../text';

/** Wording that several programmes share: deadlines that no document sets, and papers asked for again and again. */
export const NO_DEADLINE = text(
  '文件未规定申请期限，以主管部门当年通知为准（AMB-65）',
  'the documents set no deadline; the department’s yearly notice decides (AMB-65)',
);

export const TRAINING_PAPERS = [
  text(
    '年度培训计划及职代会决议（承诺建会企业：内部公示材料）',
    'yearly training plan with the staff congress’s resolution, or the internal notice',
  ),
  text('培训花名册与考核合格记录', 'roster and records of those who passed'),
] as const;

export const INVOICE_AND_BANK = text(
  '培训机构发票与企业银行流水',
  'the institution’s invoice and the enterprise’s bank statement',
);

export const ID_COPY = text('身份证复印件', 'copy of the ID card');
export const CERTIFICATE_COPY = text('职业技能证书复印件', 'copy of the skill certificate');
export const MEMBER_CARD = text('工会会员服务卡或银行卡', 'union member’s card or bank card');
