import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import type { Scene, SpreadsheetSkeleton } from '@univerjs/preset-sheets-core';
import type { Area } from '../grid';
import type { Engine } from './engine';

/** In pixels, from the left and upper edge of the surface. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells are on the screen at the moment, however they are scrolled, frozen and zoomed. */
export interface CellPlaces {
  /** What the cells are drawn on; null before anything is. */
  surface(): HTMLCanvasElement | null;
  /** Where the cells of the active sheet are, and from where on they are seen: beyond lie headers and frozen cells. */
  place(area: Area): { readonly box: Box; readonly seenFrom: Pick<Box, 'left' | 'top'> } | null;
  /** The cell of the active sheet at these pixels. */
  cellAt(left: number, top: number): { readonly row: number; readonly column: number } | null;
}

/** One direction: places are lengths from the first cell on, headers left out, at 100 %. */
interface Direction {
  readonly header: number;
  readonly scroll: number;
  readonly scale: number;
  /** How many lines do not scroll, and the line behind them. */
  readonly frozen: number;
  readonly firstScrolled: number;
  /** From where on lines scroll, in pixels. */
  readonly scrolledFrom: number;
  readonly startOf: (line: number) => number;
}

const isFrozen = (line: number, { frozen, firstScrolled }: Direction): boolean => frozen > 0 && line < firstScrolled;

function along(line: number, count: number, direction: Direction) {
  const { header, scroll, scale, frozen, firstScrolled, scrolledFrom, startOf } = direction;
  const pinned = isFrozen(line, direction);
  const start = startOf(line) + header - (pinned ? startOf(firstScrolled - frozen) : scroll);
  return {
    start: start * scale,
    length: (startOf(line + count) - startOf(line)) * scale,
    seenFrom: pinned ? header * scale : scrolledFrom,
  };
}

/** How far the cells at these pixels are scrolled. */
const scrollAt = (pixels: number, { frozen, firstScrolled, scroll, scrolledFrom, startOf }: Direction): number =>
  frozen > 0 && pixels < scrolledFrom ? startOf(firstScrolled - frozen) : scroll;

interface Drawn {
  readonly scene: Scene;
  readonly skeleton: SpreadsheetSkeleton;
  readonly canvas: HTMLCanvasElement;
}

export const cellPlaces = (engine: Engine): CellPlaces => {
  const drawn = (): Drawn | null => {
    const render = engine.injector.get(IRenderManagerService).getRenderById(engine.workbook.getUnitId());
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    return render && skeleton ? { scene: render.scene, skeleton, canvas: render.engine.getCanvasElement() } : null;
  };

  const directions = ({ scene, skeleton }: Drawn) => {
    const main = scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const { scaleX, scaleY } = scene.getAncestorScale();
    const freeze = skeleton.worksheet.getFreeze();
    const across: Direction = {
      header: skeleton.rowHeaderWidth,
      scroll: main?.viewportScrollX ?? 0,
      scale: scaleX,
      frozen: freeze.xSplit,
      firstScrolled: freeze.startColumn,
      scrolledFrom: main?.left ?? 0,
      startOf: (column) => skeleton.colStartX(column),
    };
    const down: Direction = {
      header: skeleton.columnHeaderHeight,
      scroll: main?.viewportScrollY ?? 0,
      scale: scaleY,
      frozen: freeze.ySplit,
      firstScrolled: freeze.startRow,
      scrolledFrom: main?.top ?? 0,
      startOf: (row) => skeleton.rowStartY(row),
    };
    return { across, down };
  };

  return {
    surface: () => drawn()?.canvas ?? null,
    place: ({ row, column, rows, columns }) => {
      const found = drawn();
      if (!found) return null;
      const { across, down } = directions(found);
      const horizontal = along(column, columns, across);
      const vertical = along(row, rows, down);
      return {
        box: {
          left: horizontal.start,
          top: vertical.start,
          width: horizontal.length,
          height: vertical.length,
        },
        seenFrom: { left: horizontal.seenFrom, top: vertical.seenFrom },
      };
    },
    cellAt: (left, top) => {
      const found = drawn();
      if (!found) return null;
      const { across, down } = directions(found);
      const scroll = { x: scrollAt(left, across), y: scrollAt(top, down) };
      return found.skeleton.getCellIndexByOffset(left, top, across.scale, down.scale, scroll);
    },
  };
};
