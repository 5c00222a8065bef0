import { clause, type Clause } from '../clause';

/** Minhang main text, parts 三 and 四: duties, limits for all programmes, validity. */
export const minhangTerms: readonly Clause[] = [
  clause(
    'MH-3.1',
    '协调小组定期开会、共同审核，公开办事指南，并管好宣传、系统、监管和绩效评估。',
    'The coordination group meets, reviews together, publishes guides and looks after publicity, the system, supervision and evaluation.',
  ),
  clause(
    'MH-3.2',
    '企业领到的补贴须全部花在职工培训上，并建立财务内控和民主监督。',
    "All subsidy an enterprise receives must be spent on staff training, under internal control and the staff's supervision.",
  ),
  clause(
    'MH-3.3a',
    '人社、教育、工会三家各自定期请第三方审计、评绩效。',
    'The three paying departments regularly commission third-party audits and evaluations.',
  ),
  clause(
    'MH-3.3b',
    '作假、骗取、挪用的，取消再申请或承担培训的资格，追回补贴，涉嫌犯罪的移送公安。',
    'False papers, fraud or misuse: the right to apply or to train is cancelled, the money recovered, crimes referred to the police.',
  ),
  clause('MH-4.1', '条文由人社、财政、教育、工会四家解释。', 'The four departments interpret the document.'),
  clause(
    'MH-4.2a',
    '参加培训后考核或评价合格，才给补贴。',
    'Only people who pass the assessment or evaluation are paid for.',
  ),
  clause('MH-4.2b', '每人每年一般最多补 3 次。', 'Generally at most 3 subsidies a person a year.'),
  clause(
    'MH-4.3',
    '同一名职工、同样的培训项目，企业不得重复申请。',
    'An enterprise may not apply twice for the same worker and the same project.',
  ),
  clause(
    'MH-4.4',
    '可以线上线下结合；职业技能类照市里“互联网+”培训计划的规定，其他类别照各主管部门的规定。',
    "Online and offline may be mixed; vocational skills follow the municipal internet training plan, other categories their department's rules.",
  ),
  clause(
    'MH-4.5',
    '区级统筹项目的样表在各责任单位网站下载。',
    "Sample forms of the district-fund items are on the departments' websites.",
  ),
  clause(
    'MH-4.6',
    '执行期间国家或本市另有规定的，照上级规定。',
    'National or municipal rules made in the period prevail.',
  ),
  clause(
    'MH-4.7a',
    '2026 年 9 月 16 日起施行，2029 年 9 月 15 日到期。',
    'In force from 16 September 2026 to 15 September 2029.',
  ),
  clause(
    'MH-4.7b',
    '闵人社规发〔2025〕1号同日废止，没有写过渡办法。',
    'Min Ren She Gui Fa [2025] No. 1 is repealed on the same day; no transitional rule is given.',
  ),
];
