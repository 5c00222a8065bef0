import type { Recognition } from '../../reading/vocabularies';
import { text } from '../../text';
import { payout, type Programme } from '../programme';
import { times } from '../steps';
import { NO_DEADLINE } from '../wording';

/** Development of a training project, by who recognised it (AMB-24). */
export const projectDevelopment: Programme<{ recognition: Recognition; count: number }> = {
  document: 'MH',
  title: text('培训项目研发', 'Project development'),
  clauses: ['MH-A1-2.1a', 'MH-A1-2.1b', 'MH-2.3.3(1)', 'MH-A1-4.2'],
  figures: ['MH_RD_CITY', 'MH_RD_DISTRICT'],
  standards: [],
  deadline: NO_DEADLINE,
  materials: [
    text(
      '项目申报材料：介绍、大纲、课时、考核方案、补贴价格、设备、企业需求说明',
      'dossier: introduction, plan, hours, assessment, price, equipment, statement of need',
    ),
    text('市人社局认可文件或区人社局备案文件', 'the municipal recognition or the district filing'),
  ],
  work({ recognition, count }, figures) {
    const each = figures(recognition === 'city' ? 'MH_RD_CITY' : 'MH_RD_DISTRICT');
    return payout(
      [times(text('每个项目 × 项目数', 'each project × projects'), each, count)],
      [recognition === 'city' ? 'MH-A1-2.1a' : 'MH-A1-2.1b'],
    );
  },
};
