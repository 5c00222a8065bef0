import { clause, type Clause } from '../clause';

/** Songjiang, Hu Song Ren She [2023] No. 101: studios of chief technicians, paid by the Songjiang HR bureau. */
export const songjiang: readonly Clause[] = [
  clause(
    'SJ-0',
    '依据是沪人社职〔2016〕83号、松委〔2017〕165号、沪松人社规〔2023〕2号三个文件。',
    'Based on three documents: Hu Ren She Zhi [2016] No. 83, Song Wei [2017] No. 165, Hu Song Ren She Gui [2023] No. 2.',
  ),
  clause(
    'SJ-1-1',
    '首席技师：由松江的企业、职业院校或社会培训机构选聘担任这一职务的高技能人才。',
    'A chief technician is a highly skilled worker whom an enterprise, vocational college or training institution of Songjiang appoints to that post.',
  ),
  clause(
    'SJ-1-2',
    '资助项目：由所在单位申报，区人社局评审、认定并给钱。',
    'A funded project is one for which the unit applies and which the bureau reviews, recognises and funds.',
  ),
  clause(
    'SJ-1-3',
    '围绕 G60 科创走廊，重点支持走廊上的企业。',
    'The aim is the G60 innovation corridor, chiefly its enterprises.',
  ),
  clause(
    'SJ-2-1',
    '在一线做生产技术或技能培训，掌握关键技术，或会推广新工艺、总结操作法，或带徒成绩突出。',
    'Works on the front line or in training, and masters key technology, spreads methods or stands out in teaching.',
  ),
  clause('SJ-2-2a', '有技师或更高等级，或者水平相当。', 'Technician level or above, or of the same standard.'),
  clause(
    'SJ-2-2b',
    '职业还没有国家标准的，长期在岗、贡献突出、有绝活有声誉，经行业认定也可以聘。',
    'Where the occupation has no national standard, long service, contribution, rare skill and standing with recognition by the industry will do.',
  ),
  clause(
    'SJ-2-3',
    '选拔看德才、公开透明，人选须经公示并得到职工认可。',
    'Selection is by merit and open; the candidate must be put on notice and accepted by the staff.',
  ),
  clause(
    'SJ-2-4',
    '各镇、街道、开发区发动企业选首席技师、报项目。',
    'Towns, streets and zones encourage enterprises to appoint and apply.',
  ),
  clause(
    'SJ-3',
    '每年资助 10 个左右，好的择优推荐市首席技师资助。',
    'About 10 projects a year; the best are recommended for the municipal award.',
  ),
  clause(
    'SJ-4-1',
    '获评区首席技师工作室的企业，每家 5 万元。',
    'An enterprise that wins the district award receives 50,000 yuan.',
  ),
  clause(
    'SJ-4-2',
    '所在单位要配套至少 5 万元工作经费，用于带徒津贴、研究攻关和日常开支。',
    'The unit adds at least 50,000 yuan of working money for apprentice allowances, research and daily costs.',
  ),
  clause(
    'SJ-4-3',
    '经区人社局推荐、获评市首席技师资助的企业，每家 8 万元。',
    'An enterprise recommended by the bureau that wins the municipal award receives 80,000 yuan.',
  ),
  clause(
    'SJ-5-0',
    '钱用于进修、交流、出书、带徒、创新攻关和相关待遇。',
    'The money is for study, exchange, books, teaching, research and related benefits.',
  ),
  clause('SJ-5-1', '按项目单独管理、单独核算。', 'Managed and accounted for by project.'),
  clause('SJ-5-2', '专款专用，保证安全和效益。', 'Ring-fenced, safe and effective.'),
  clause('SJ-5-3', '在资助周期内用完。', 'Spent within the funding cycle.'),
  clause(
    'SJ-6-1',
    '由首席技师所在的企业或职业院校申报。',
    'The enterprise or vocational college where the chief technician works applies.',
  ),
  clause(
    'SJ-6-1.1',
    '有首席技师制度，选聘条件和程序写明。',
    'It has a chief-technician system with written conditions and steps.',
  ),
  clause(
    'SJ-6-1.2',
    '工作室或团队已经建好并得到支持；有市级以上奖项或明显产出的优先。',
    'The studio or team already exists and is supported; prizes at municipal level or above or clear output give priority.',
  ),
  clause(
    'SJ-6-1.3a',
    '已经发岗位津贴或有其他薪酬激励，并提供学习条件。',
    'A post allowance or other pay incentive is in force, with chances to learn.',
  ),
  clause('SJ-6-1.3b', '申请资助的首席技师须在聘期内。', 'The chief technician is within the period of appointment.'),
  clause(
    'SJ-6-1.4',
    '职工教育经费用于职工技能培训，积极参加竞赛、比武和技师继续培训。',
    'Staff education money is used for skill training, and the unit takes part in contests and technician updates.',
  ),
  clause(
    'SJ-6-2.1',
    '区人社局发通知，写明条件、名额、时间和要求。',
    "The bureau's notice sets conditions, quota, time and requirements.",
  ),
  clause(
    'SJ-6-2.2',
    '单位填资助申请表，向所在镇（街道、开发区）的受理服务中心交材料。',
    "The unit files the application form with its town's service centre.",
  ),
  clause(
    'SJ-6-2.3',
    '受理服务中心审核并写初审意见，按时报候选项目。',
    'The centre checks, writes its opinion and reports the candidates on time.',
  ),
  clause(
    'SJ-6-2.4',
    '专家差额评审，公示没有异议后发文公布并拨款。',
    'Experts choose among more candidates than places; after notice without objection the list is issued and the money paid.',
  ),
  clause('SJ-7-0', '资助周期 3 年。', 'The cycle is 3 years.'),
  clause('SJ-7-1', '任务：带团队做技术革新和攻关。', 'Task: lead the team in innovation and hard problems.'),
  clause('SJ-7-2', '任务：推广新技术新工艺，总结操作法。', 'Task: spread new techniques and write up methods.'),
  clause('SJ-7-3', '任务：带徒，为行业和企业培养人才。', 'Task: teach and train for trade and enterprise.'),
  clause('SJ-7-4', '任务：完成单位交办的工作。', 'Task: do the work the unit assigns.'),
  clause(
    'SJ-8-1',
    '项目带头人是第一责任人；单位与他签目标责任协议，定期考核；区人社局日常指导。',
    'The leader is the first responsible; the unit signs a target agreement with the leader and assesses regularly, guided by the bureau.',
  ),
  clause(
    'SJ-8-2a',
    '区人社局或第三方做届中考核，结果决定第二期给不给。',
    'A mid-term assessment by the bureau or a third party decides the second instalment.',
  ),
  clause(
    'SJ-8-2b',
    '考核看五方面：硬件、管理、成果、人才培养、社会效应。',
    'It looks at five things: equipment, management, results, training and effect on society.',
  ),
  clause(
    'SJ-9-1',
    '从地方教育附加专项资金列支：评审后拨 50%，中期检查合格再拨 50%。',
    'From the local education surcharge fund: 50 % after the review and 50 % after the mid-term check is passed.',
  ),
  clause(
    'SJ-9-2',
    '与本区同类高技能人才资助相近的，就高，不重复。',
    'Where other district support of the same kind applies, the higher is paid, not both.',
  ),
  clause(
    'SJ-9-3',
    '从发文之日（2023 年 12 月 27 日）起实施，没有写到期日。',
    'In force from the day of issue, 27 December 2023; no end date is given.',
  ),
];
