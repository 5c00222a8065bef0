import { clause, type Clause } from '../clause';

/** Minhang attachment 7: promotion to technician and senior technician, paid by the district federation of unions. */
export const minhangA7: readonly Clause[] = [
  clause('MH-A7-1.1', '申报人是本区工会会员。', 'The applicant is a member of a Minhang union.'),
  clause(
    'MH-A7-1.2',
    '在市总工会当年晋升奖励的范围内。',
    "And is within that year's scope of the municipal federation's promotion award.",
  ),
  clause(
    'MH-A7-2.1',
    '职工交晋升奖励申请表，附身份证、等级证书、会员卡或银行卡复印件。',
    'The worker files the promotion award form with copies of identity card, certificate and union or bank card.',
  ),
  clause(
    'MH-A7-2.2',
    '单位工会盖章，区属工会在市技协网上申请系统报送，材料交区总工会。',
    "The unit's union stamps the form; the district-level union submits it in the municipal online system and hands the papers to the district federation.",
  ),
  clause(
    'MH-A7-2.3',
    '区总工会在系统里复审，材料转市技协服务中心。',
    'The district federation reviews it in the system and passes the papers to the municipal service centre.',
  ),
  clause(
    'MH-A7-2.4',
    '市技协服务中心会同有关部门核验证书，反馈终审结果，并报市总工会批。',
    'The municipal centre has the certificates checked, returns the final result and reports to the municipal federation for approval.',
  ),
  clause(
    'MH-A7-3',
    '经市总工会确认晋升技师、高级技师的职工，本人按市总工会标准 1:1 领补贴。',
    "A worker whose promotion to technician or senior technician is confirmed receives 1:1 of the municipal federation's standard in person.",
  ),
];
