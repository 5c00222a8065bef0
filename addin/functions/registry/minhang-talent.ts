import {
  apprenticeFee,
  chiefTechnician,
  Decimal,
  honourPayee,
  honourTier,
  industryBase,
  institution,
  institutionKind,
  masterStudio,
  mentorBonus,
  mentorHigher,
  mentorUnionMatch,
  promotionMatch,
  skillHonour,
  studioTier,
  text,
} from 'training-subsidy-core';
import { amount, count, level, number, optional, standard, word } from '../argument';
import { payoutFunction } from '../declaration';

const levelObtained = level(
  text('取得等级', 'level obtained'),
  text(
    '徒弟或职工取得的技能等级，如 高级工、技师、高级技师，或三级、二级、一级',
    'Level obtained: senior worker, technician, senior technician, or 3, 2, 1',
  ),
);

/** Highly skilled staff: chief technicians, studios, honours, mentors, promotions, bases. */
export const MINHANG_TALENT = [
  payoutFunction({
    name: 'CHIEF_TECHNICIAN_GRANT',
    programme: chiefTechnician,
    description: text('区首席技师资助：市人社局标准 × 人数', 'District chief technician: municipal standard × persons'),
    args: {
      standard: standard(
        text('首席技师资助标准', 'chief-technician standard'),
        text('市人社局当年首席技师资助标准，元', 'Municipal standard of the award year, yuan'),
      ),
      count: number,
    },
    examples: [{ call: [50000], gives: 50000 }],
  }),
  payoutFunction({
    name: 'MASTER_STUDIO_GRANT',
    programme: masterStudio,
    description: text('技能大师工作室一次性资助', 'Master studio: a one-off grant by tier'),
    args: { tier: word(studioTier, text('工作室级别', 'tier'), text('国家、市或区', 'National, city or district')) },
    examples: [
      { call: ['区'], gives: 100000 },
      { call: ['国家'], gives: 200000 },
    ],
  }),
  payoutFunction({
    name: 'HONOUR_AWARD',
    programme: skillHonour,
    description: text('推优选能荣誉补贴，按级别和领取人', 'Skill honour, by tier and payee'),
    args: {
      tier: word(honourTier, text('荣誉级别', 'tier'), text('国家或市', 'National or city')),
      payee: word(honourPayee, text('领取人', 'payee'), text('个人、企业或合计', 'Person, enterprise or both')),
    },
    examples: [
      { call: ['国家', '个人'], gives: 10000 },
      { call: ['市', '合计'], gives: 15000 },
    ],
  }),
  payoutFunction({
    name: 'INSTITUTION_GRANT',
    programme: institution,
    description: text('机构评优资助：A级机构或培养基地 × 家数', 'Rated institution or base × number'),
    args: {
      kind: word(
        institutionKind,
        text('机构类型', 'kind'),
        text('A级机构 或 培养基地', 'A-rated institution or training base'),
      ),
      count: number,
    },
    examples: [{ call: ['培养基地', 2], gives: 100000 }],
  }),
  payoutFunction({
    name: 'APPRENTICE_FEE',
    programme: apprenticeFee,
    description: text(
      '高师带徒培训费：不超过市目录标准，减去市已补金额',
      'Apprentice’s fee up to the catalogue standard, less the municipal subsidy',
    ),
    args: {
      fee: amount(text('培训费', 'fee'), text('实际培训费，元', 'Fee actually paid, yuan')),
      standard: standard(
        text('市补贴目录标准', 'catalogue standard'),
        text('市补贴目录标准，元', 'Municipal catalogue standard, yuan'),
      ),
      cityPaid: optional(
        amount(
          text('市已补金额', 'municipal subsidy'),
          text('可选，市级已补贴的金额，元，默认 0', 'Optional, what the municipality paid, yuan, 0 if absent'),
        ),
        new Decimal(0),
      ),
    },
    examples: [{ call: [3000, 2500, 1000], gives: 1500 }],
  }),
  payoutFunction({
    name: 'MENTOR_BONUS',
    programme: mentorBonus,
    description: text(
      '带教补贴（人社路径），按徒弟取得的等级',
      'Mentor’s bonus, bureau’s route, by the level the apprentice obtained',
    ),
    args: { level: levelObtained, count: number },
    examples: [
      { call: ['技师'], gives: 4000 },
      { call: ['中级工'], gives: 0 },
      { call: ['特级技师'], gives: '#VALUE!' },
    ],
  }),
  payoutFunction({
    name: 'MENTOR_UNION_MATCH',
    programme: mentorUnionMatch,
    description: text(
      '带教补贴（工会路径）：市总工会标准 1:1',
      'Mentor’s bonus, union’s route: the municipal sum again',
    ),
    args: {
      cityAmount: standard(
        text('市总工会带教补贴金额', 'municipal union’s sum'),
        text('市总工会确认的补贴金额，元', 'Sum confirmed by the municipal federation, yuan'),
      ),
    },
    examples: [{ call: [3000], gives: 3000 }],
  }),
  payoutFunction({
    name: 'MENTOR_HIGHER',
    programme: mentorHigher,
    description: text('带教补贴两条路径就高，不重复', 'The higher of the two mentor routes, never both'),
    args: {
      level: levelObtained,
      cityUnionAmount: standard(
        text('市总工会带教补贴金额', 'municipal union’s sum'),
        text('市总工会确认的补贴金额，元', 'Sum confirmed by the municipal federation, yuan'),
      ),
    },
    examples: [
      { call: ['技师', 3000], gives: 4000 },
      { call: ['技师', 5000], gives: 5000 },
    ],
  }),
  payoutFunction({
    name: 'PROMOTION_MATCH',
    programme: promotionMatch,
    description: text(
      '晋升技师、高级技师：市总工会标准 1:1',
      'Promotion to technician or senior technician: the municipal sum again',
    ),
    args: {
      level: levelObtained,
      cityAmount: standard(
        text('市总工会晋升奖励金额', 'municipal promotion sum'),
        text('市总工会确认的奖励金额，元', 'Sum confirmed by the municipal federation, yuan'),
      ),
    },
    examples: [
      { call: ['技师', 3000], gives: 3000 },
      { call: ['高级工', 3000], gives: '#VALUE!' },
    ],
  }),
  payoutFunction({
    name: 'INDUSTRY_BASE_GRANT',
    programme: industryBase,
    description: text(
      '产教融合基地：一家企业一年一份',
      'Base of industry and education: one sum an enterprise and year',
    ),
    args: {
      bases: count(
        text('验收合格基地数', 'accepted bases'),
        text('该企业当年通过验收的基地数', 'Bases of the enterprise accepted in the year'),
      ),
    },
    examples: [{ call: [3], gives: 150000 }],
  }),
] as const;
