import { clause, type Clause } from '../clause';

/** Minhang attachment 6: skill matches, paid by the district federation of unions. */
export const minhangA6: readonly Clause[] = [
  clause(
    'MH-A6-1',
    '申报的是承办区级技能比武的区属工会或基层工会。',
    'The applicant is the district-level or grass-roots union that hosts a district skill match.',
  ),
  clause(
    'MH-A6-2.1',
    '区总工会按当年计划定比武项目，工会申请承办。',
    'The district federation fixes the items from its yearly plan and unions apply to host.',
  ),
  clause('MH-A6-2.2', '承办工会按区级方案办比武。', 'The host holds the match by the district plan.'),
  clause(
    'MH-A6-2.3',
    '办完后填职工技能比武信息登记表，交区总工会基层工作部。',
    "Afterwards the information form goes to the federation's grass-roots department.",
  ),
  clause(
    'MH-A6-2.4',
    '区总工会初审，主席办公会审议通过后拨款。',
    "After the federation's first review and its chairpersons' meeting the money is paid.",
  ),
  clause(
    'MH-A6-3',
    '每个项目 5 万元，用于宣传、专家、命题、考评等。',
    '50,000 yuan a project for publicity, experts, test design and assessment.',
  ),
];
