/** What the user does to a chart with the pointer and the keys. */
export interface ChartMoves {
  /** By so many pixels. */
  readonly drag: (across: number, down: number, what: 'place' | 'size') => void;
  /** By so many cells. */
  readonly step: (columns: number, rows: number, what: 'place' | 'size') => void;
  readonly remove: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Gives the keys back to the cells. */
  readonly leave: () => void;
}

const STEPS: Readonly<Partial<Record<string, readonly [columns: number, rows: number]>>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const DRAGGED = 'chart--dragged';

function actionOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent, moves: ChartMoves): (() => void) | undefined {
  if (ctrlKey || metaKey) {
    const letter = key.toLowerCase();
    if (letter === 'y' || (letter === 'z' && shiftKey)) return moves.redo;
    return letter === 'z' ? moves.undo : undefined;
  }
  const step = STEPS[key];
  if (step) return () => moves.step(...step, shiftKey ? 'size' : 'place');
  if (key === 'Escape') return moves.leave;
  return key === 'Delete' || key === 'Backspace' ? moves.remove : undefined;
}

function onKey(event: KeyboardEvent, moves: ChartMoves): void {
  const action = actionOf(event, moves);
  if (!action) return;
  // The grid behind would empty cells, or go to others.
  event.preventDefault();
  event.stopPropagation();
  action();
}

function drag(start: PointerEvent, figure: HTMLElement, what: 'place' | 'size', moves: ChartMoves): void {
  const { width, height } = figure.style;
  const [fullWidth, fullHeight] = [figure.offsetWidth, figure.offsetHeight];
  const by = (event: PointerEvent) => [event.clientX - start.clientX, event.clientY - start.clientY] as const;
  const listeners = new AbortController();
  const end = () => {
    listeners.abort();
    figure.classList.remove(DRAGGED);
    Object.assign(figure.style, { translate: '', width, height });
  };
  const move = (event: PointerEvent) => {
    const [across, down] = by(event);
    figure.classList.add(DRAGGED);
    if (what === 'place') figure.style.translate = `${across}px ${down}px`;
    else Object.assign(figure.style, { width: `${fullWidth + across}px`, height: `${fullHeight + down}px` });
  };
  const drop = (event: PointerEvent) => {
    const isDragged = figure.classList.contains(DRAGGED);
    end();
    if (isDragged) moves.drag(...by(event), what);
  };
  figure.setPointerCapture(start.pointerId);
  figure.addEventListener('pointermove', move, { signal: listeners.signal });
  figure.addEventListener('pointerup', drop, { signal: listeners.signal });
  figure.addEventListener('pointercancel', end, { signal: listeners.signal });
}

export function wireMoves(figure: HTMLElement, corner: HTMLElement, moves: ChartMoves): void {
  figure.addEventListener('keydown', (event) => onKey(event, moves));
  figure.addEventListener('pointerdown', (event) => {
    event.stopPropagation();
    figure.focus();
    if (event.button === 0) drag(event, figure, event.target === corner ? 'size' : 'place', moves);
  });
}
