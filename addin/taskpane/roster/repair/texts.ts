import { text } from 'training-subsidy-core';

export const TEXTS = {
  title: text('可安全修正', 'Safe repairs'),
  seeking: text('正在查找可修正的写法…', 'Looking for what can be repaired…'),
  none: text('没有需要修正的写法。', 'There is nothing to repair.'),
  intro: text(
    '只改写法，不改内容；修正前请看“原来 → 改后”。改动直接写入名册，可在工作簿中撤消。',
    'Only how things are written changes, never what they say: look at before → after. Repairs go into the roster and can be undone there.',
  ),
  all: text('全部修正 ', 'Repair all '),
  allOfKind: text('此类全部修正 ', 'Repair all of this kind '),
  places: text(' 处', ' cells'),
  one: text('修正', 'Repair'),
  repairing: text('正在修正…', 'Repairing…'),
  becomes: text('改为', 'becomes'),
  done: text('已修正 ', 'Repaired '),
  undo: text(' 处。如需还原，请在工作簿中撤消。', ' cells. Use undo in the workbook to take it back.'),
  leftTitle: text('有单元格没有修正', 'Some cells were left alone'),
  left: text(
    '下列单元格含公式，或在读取后已改动，请自行核对：',
    'They hold a formula, or have changed since they were read; look at them yourself: ',
  ),
  more: text(' 等，共 ', ' and more, in all '),
  between: text('、', ', '),
  stop: text('。', '.'),
  failedTitle: text('没有修正', 'Nothing was repaired'),
  seekFailedTitle: text('没有查找可修正的写法', 'Repairs were not looked for'),
  seekFailed: text(
    '后台没有启动。不影响核对；如需修正，请关闭任务窗格后重新打开。',
    'The background did not start. The check still works; to repair, close the pane and open it again.',
  ),
};
