import { clause, type Clause } from '../clause';

/** Minhang main text, part 二 (三), items (9) to (12): contests and the items of the district federation of unions. */
export const minhangContests: readonly Clause[] = [
  clause(
    'MH-2.3.3(9)a',
    '代表本区参加市级以上竞赛、开展赛前集训的单位，按实际参赛人数补，标准参照市里相应等级的培训费补贴；区人社局付。',
    'Units that train contestants for Minhang for contests at municipal level or above are paid per actual contestant, by the municipal training-fee subsidy of the level; paid by the HR bureau.',
  ),
  clause(
    'MH-2.3.3(9)b',
    '市里没有标准的参赛项目，每人 2500 元。',
    'Where there is no municipal standard: 2,500 yuan a contestant.',
  ),
  clause(
    'MH-2.3.3(9)c',
    '本区参加的市级以上展示赛和互动项目，每个项目最高 10 万元。',
    'Display contests and interactive items at municipal level or above: up to 100,000 yuan a project.',
  ),
  clause(
    'MH-2.3.3(9)d',
    '代表本区在市级以上竞赛获奖的单位和个人，按市里的奖励标准 1:1 配套。',
    'Units and persons who win prizes for Minhang at municipal level or above receive 1:1 of the municipal award.',
  ),
  clause(
    'MH-2.3.3(9)e',
    '本区组织的“市级二类”竞赛决赛公开展示，每个项目 5 万元，含宣传、专家、模块设计、考评等开支。',
    'The public final of a class-two municipal contest held by the district: 50,000 yuan a project for publicity, experts, design and assessment.',
  ),
  clause(
    'MH-2.3.3(9)f',
    '承担“市级二类”竞赛、又办国家职业资格赛前培训的机构，在市赛前补贴之外，按鉴定合格人数再补同样一份。',
    'An institution that hosts a class-two municipal contest and trains for a national qualification receives the municipal pre-contest subsidy once more by number of people certified.',
  ),
  clause(
    'MH-2.3.3(9)g',
    '赛前培训的市、区两份加起来，不得大于该项目的市标准价。',
    'City and district pre-contest subsidies together may not exceed the municipal standard price of the project.',
  ),
  clause(
    'MH-2.3.3(9)h',
    '“市级二类”竞赛获奖个人：一等奖 8000 元、二等奖 5000 元、三等奖 3000 元。',
    'Prize winners of a class-two municipal contest: first prize 8,000, second 5,000, third 3,000 yuan.',
  ),
  clause(
    'MH-2.3.3(9)i',
    '承办区级技能比武的区属工会或基层工会，每个项目 5 万元；区总工会付。',
    'A district-level or grass-roots union that hosts a district skill match: 50,000 yuan a project; paid by the district federation of unions.',
  ),
  clause(
    'MH-2.3.3(10)',
    '经市总工会确认晋升技师、高级技师的职工，本人按市总工会标准 1:1 领补贴；区总工会付。',
    'A worker whose promotion to technician or senior technician the municipal federation of unions confirms receives 1:1 of its standard in person; paid by the district federation.',
  ),
  clause(
    'MH-2.3.3(11)a',
    '申报成功区创新工作室或示范性创新工作室的企业，参照市总工会对市劳模创新工作室的标准补；区总工会付。',
    "An enterprise that obtains a district or demonstration innovation studio is paid by reference to the municipal federation's standard for model-worker studios; paid by the district federation.",
  ),
  clause(
    'MH-2.3.3(11)b',
    '申报成功上海市创新工作室的企业，按市总工会标准 1:1 补。',
    "An enterprise that obtains a Shanghai innovation studio receives 1:1 of the municipal federation's standard.",
  ),
  clause(
    'MH-2.3.3(11)c',
    '拿过区创新工作室或示范性工作室补贴的，不再重复享受。',
    'A studio that already had the district or demonstration subsidy is not paid again.',
  ),
  clause(
    'MH-2.3.3(12)a',
    '被命名为“闵行当代工匠”的个人补 1 万元；区总工会付。',
    'A person named Minhang Craftsman of Today receives 10,000 yuan; paid by the district federation.',
  ),
  clause('MH-2.3.3(12)b', '获“闵行当代工匠提名”的个人补 2000 元。', 'A person named a nominee receives 2,000 yuan.'),
  clause(
    'MH-2.3.3(12)c',
    '命名要经过企业上报、专家评审和社会公示。',
    'The title comes after a report by the enterprise, expert review and public notice.',
  ),
];
