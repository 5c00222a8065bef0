import { clause, type Clause } from '../clause';

/** Minhang attachment 4: mentors; A4a is the route of the district HR bureau, A4b that of the district federation of unions. */
export const minhangA4: readonly Clause[] = [
  clause(
    'MH-A4a-1.1a',
    '师傅和徒弟原则上在同一家企业。',
    'Mentor and apprentice are in principle in the same enterprise.',
  ),
  clause(
    'MH-A4a-1.1b',
    '师傅由企业在聘，持市人社局认可的高级工、技师、高级技师证书，或有高级专业技术职称。',
    'The mentor is employed by the enterprise and holds a senior worker, technician or senior technician certificate that the municipal HR bureau recognises, or a senior professional title.',
  ),
  clause('MH-A4a-1.1c', '师傅至少比徒弟高一个等级。', 'The mentor is at least one level above the apprentice.'),
  clause('MH-A4a-1.1d', '师傅年龄在 65 周岁以下。', 'The mentor is aged 65 or under.'),
  clause(
    'MH-A4a-1.1e',
    '徒弟要符合带教项目的鉴定申报条件。',
    "The apprentice meets the conditions of entry to the occupation's assessment.",
  ),
  clause('MH-A4a-1.1f', '重点培养 45 周岁以下的中青年。', 'The focus is on people aged 45 or under.'),
  clause(
    'MH-A4a-1.2',
    '只适用于市人社局认可的技能培训项目，管理类除外。',
    'Only for skill projects recognised by the municipal HR bureau, not management ones.',
  ),
  clause('MH-A4a-1.3a', '结对后要制定带教计划。', 'A mentoring plan is drawn up for the pair.'),
  clause(
    'MH-A4a-1.3b',
    '还要签师徒协议，写明内容、工种、目标等级、期限和双方权利义务。',
    'An agreement is signed with content, occupation, target level, period and the rights and duties of both.',
  ),
  clause('MH-A4a-1.3c', '带教期一般至少 3 个月。', 'The period is generally at least 3 months.'),
  clause(
    'MH-A4a-2',
    '企业向区人社局申报，交项目申报表、师徒协议、带教计划。',
    'The enterprise applies to the district HR bureau with application form, agreement and plan.',
  ),
  clause(
    'MH-A4a-3.1',
    '理论课委托有资质的机构，实训由师傅在岗位上教，按审核过的计划进行。',
    'Theory is taught by a qualified institution and practice on the job by the mentor, by the approved plan.',
  ),
  clause(
    'MH-A4a-3.2',
    '按市人社局要求鉴定，并取得证书。',
    "Assessment follows the municipal HR bureau's rules and the certificate is obtained.",
  ),
  clause(
    'MH-A4a-4a',
    '市认定的项目：徒弟培训费在市补贴之外的差额由区里补足，参照市目录标准。',
    'City-recognised project: the district pays the whole difference over the municipal subsidy, by the municipal catalogue standard.',
  ),
  clause(
    'MH-A4a-4b',
    '区认定的项目：徒弟培训费在市补贴之上，参照市目录标准由区里全额补。',
    'District-recognised project: on top of the municipal subsidy the district pays in full, by the municipal catalogue standard.',
  ),
  clause(
    'MH-A4a-4c',
    '带教老师一次性补贴：徒弟取得高级 2000 元、技师 4000 元、高级技师 6000 元。',
    'The mentor receives once 2,000 yuan for a senior worker, 4,000 for a technician, 6,000 for a senior technician certificate.',
  ),
  clause(
    'MH-A4a-4d',
    '一名带教老师同一时间最多就 2 名徒弟领补贴。',
    'At any one time a mentor is paid for at most 2 apprentices.',
  ),
  clause('MH-A4a-5a', '徒弟的培训费按市、区文件办。', "The apprentice's fee follows municipal and district documents."),
  clause(
    'MH-A4a-5b',
    '企业填扶持补贴审批表，区人社局和区财政局审核后，带教补贴直接拨给申请企业。',
    "The enterprise files the approval form; after review by the HR and finance bureaus the mentor's money goes to the applying enterprise.",
  ),
  clause(
    'MH-A4a-5c',
    '徒弟拿证之日起 6 个月内申请拨付，过期不受理。',
    "The money is applied for within 6 months of the apprentice's certificate; later applications are not taken.",
  ),
  clause('MH-A4b-1.1', '申报人是本区工会会员。', 'The applicant is a member of a Minhang union.'),
  clause(
    'MH-A4b-1.2',
    '在市总工会当年带教师傅补贴的范围内。',
    "And is within that year's scope of the municipal federation's mentor subsidy.",
  ),
  clause(
    'MH-A4b-2.1',
    '职工交申请表，附师徒协议、双方身份证、徒弟等级证书、师傅的会员卡或银行卡复印件。',
    "The worker files the application form with copies of the agreement, both identity cards, the apprentice's certificate and the mentor's union or bank card.",
  ),
  clause(
    'MH-A4b-2.2',
    '单位工会盖章，区属工会在市技协网上申请系统报送，材料交区总工会。',
    "The unit's union stamps the form; the district-level union submits it in the municipal online system and hands the papers to the district federation.",
  ),
  clause(
    'MH-A4b-2.3',
    '区总工会在系统里复审，材料转市技协服务中心。',
    'The district federation reviews it in the system and passes the papers to the municipal service centre.',
  ),
  clause(
    'MH-A4b-2.4',
    '市技协服务中心会同有关部门核验证书，反馈终审结果，并报市总工会批。',
    'The municipal centre has the certificates checked, returns the final result and reports to the municipal federation for approval.',
  ),
  clause(
    'MH-A4b-3',
    '经市总工会确认的带教师傅，本人按市总工会标准 1:1 领补贴。',
    'A mentor confirmed by the municipal federation receives 1:1 of its standard in person.',
  ),
];
