import { clause, type Clause } from '../clause';

/** Minhang main text, preamble and part 一: who runs the scheme and which department pays what. */
export const minhangBodies: readonly Clause[] = [
  clause(
    'MH-0',
    '把沪财发〔2020〕7号、沪人社职〔2021〕51号两个上级文件落到闵行，钱从地方教育附加专项资金出。',
    'Puts two higher-level documents, Hu Cai Fa [2020] No. 7 and Hu Ren She Zhi [2021] No. 51, into effect in Minhang with money from the local education surcharge fund.',
  ),
  clause(
    'MH-1.1',
    '工作协调小组由分管区长牵头，人社、财政、教育、总工会四家参加，办公室放在区人社局。',
    'A coordination group led by the deputy district head in charge joins the HR, finance and education bureaus and the district federation of unions; its office is in the HR bureau.',
  ),
  clause(
    'MH-1.2',
    '职业技能类、专业技术类项目的预算、审核和付款归区人社局，全区工作也由它牵头。',
    'The district HR bureau budgets, reviews and pays vocational-skill and professional-technical training and leads the work of the district.',
  ),
  clause(
    'MH-1.3',
    '综合素质和学力提升类项目的预算、审核和付款归区教育局。',
    'The district education bureau budgets, reviews and pays general-quality and degree training.',
  ),
  clause(
    'MH-1.4',
    '岗位能力类项目的预算、审核和付款归区总工会；企业怎样提取和使用职工教育经费、怎样办培训，也由它监督。',
    'The district federation of unions budgets, reviews and pays post-ability training, and supervises how enterprises use their staff education money and train.',
  ),
  clause(
    'MH-1.5',
    '区财政局保障资金，并与各部门一起监督；高师带徒的带教补贴也要经它审核。',
    'The district finance bureau guarantees the fund and supervises it with the departments; it also reviews mentor payments.',
  ),
  clause(
    'MH-1.6',
    '各镇、街道和莘庄工业区的审核小组在本辖区协调培训、审材料、查现场、存档案。',
    'The review group of each town, street and Xinzhuang Industrial Park coordinates training, checks materials, inspects and keeps the files of its area.',
  ),
];
