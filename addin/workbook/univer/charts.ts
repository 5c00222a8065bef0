import { CommandType, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { ICommandInfo, IMutation, IMutationInfo, Workbook } from '@univerjs/core';
import {
  EffectRefRangId,
  handleDefaultRangeChangeWithEffectRefCommands,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { Chart } from '../chart';
import type { Area } from '../grid';
import { keepCharts, keptCharts, mapAreas } from '../kept-charts';
import { toArea, toRange } from './changes';
import type { Engine } from './engine';
import type { Undoable } from './undoable';

interface SetCharts {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly charts: readonly Chart[];
}

/** Gives a sheet all of its charts anew. */
const SetChartsMutation: IMutation<SetCharts> = {
  id: 'sheet.mutation.set-charts',
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, subUnitId, charts }) => {
    const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getSheetBySheetId(subUnitId)?.getConfig();
    if (!sheet) return false;
    sheet.custom = { ...sheet.custom, ...keepCharts(charts) };
    return true;
  },
};

/** The charts of the sheets. Where cells are inserted, deleted or moved, the charts follow them, in the same step of undo. */
export class Charts {
  readonly #engine: Engine;
  readonly #undoable: Undoable;
  #following = false;

  constructor(engine: Engine, undoable: Undoable) {
    this.#engine = engine;
    this.#undoable = undoable;
    engine.commands.registerCommand(SetChartsMutation);
    // The grid's services come to life with the first workbook.
    engine.onOpened(() => this.#follow());
  }

  list(sheetId: string): readonly Chart[] {
    const sheet = this.#engine.workbook.getSheetBySheetId(sheetId);
    return sheet ? keptCharts(sheet.getConfig()) : [];
  }

  put(chart: Chart): void {
    const { sheetId } = chart.over;
    const charts = this.list(sheetId);
    const known = charts.some(({ id }) => id === chart.id);
    this.#set(sheetId, known ? charts.map((one) => (one.id === chart.id ? chart : one)) : [...charts, chart]);
  }

  remove(sheetId: string, chartId: string): void {
    this.#set(
      sheetId,
      this.list(sheetId).filter(({ id }) => id !== chartId),
    );
  }

  #set(sheetId: string, charts: readonly Chart[]): void {
    this.#undoable.run(
      this.#engine.workbook.getUnitId(),
      [this.#mutation(sheetId, charts)],
      [this.#mutation(sheetId, this.list(sheetId))],
    );
  }

  #mutation(subUnitId: string, charts: readonly Chart[]): IMutationInfo<SetCharts> {
    return { id: SetChartsMutation.id, params: { unitId: this.#engine.workbook.getUnitId(), subUnitId, charts } };
  }

  #follow(): void {
    if (this.#following) return;
    this.#following = true;
    this.#engine.injector.get(SheetInterceptorService).interceptCommand({
      getMutations: (command) => {
        const redos: IMutationInfo[] = [];
        const undos: IMutationInfo[] = [];
        const active = this.#engine.workbook.getActiveSheet(true)?.getSheetId();
        for (const sheet of this.#engine.workbook.getSheets()) {
          const before = this.list(sheet.getSheetId());
          if (before.length === 0) continue;
          const after = before.map((chart) => moved(chart, command, active));
          if (JSON.stringify(after) === JSON.stringify(before)) continue;
          redos.push(this.#mutation(sheet.getSheetId(), after));
          undos.push(this.#mutation(sheet.getSheetId(), before));
        }
        return { redos, undos };
      },
    });
  }
}

interface CommandTarget {
  readonly subUnitId?: string;
  readonly fromSubUnitId?: string;
  readonly toSubUnitId?: string;
}

/** Rows and columns as a whole take along what lies over them. */
const WHOLE_LINES: ReadonlySet<string> = new Set([
  EffectRefRangId.InsertRowCommandId,
  EffectRefRangId.InsertColCommandId,
  EffectRefRangId.RemoveRowCommandId,
  EffectRefRangId.RemoveColCommandId,
]);

function moved(chart: Chart, command: ICommandInfo, activeSheetId: string | undefined): Chart {
  const {
    subUnitId,
    fromSubUnitId = subUnitId ?? activeSheetId,
    toSubUnitId,
  } = (command.params ?? {}) as CommandTarget;
  // Cells that go to another sheet are not followed there.
  if (toSubUnitId !== undefined && toSubUnitId !== fromSubUnitId) return chart;
  const shift = (area: Area): Area | null => {
    if (area.sheetId !== fromSubUnitId) return area;
    const range = handleDefaultRangeChangeWithEffectRefCommands(toRange(area), command);
    return range && toArea(area.sheetId, range);
  };
  const over = (WHOLE_LINES.has(command.id) && shift(chart.over)) || chart.over;
  return mapAreas({ ...chart, over }, shift);
}
