import { button, element } from './elements';

const NARROWEST = 320;
const STEP = 24;
const GRID_LEFT = 240;
const KEPT_WIDTH = 'workbook-pane-width';

/** Lets the pane be resized by pointer and keys, and closed. */
export const wirePane = (): void => {
  const desk = element('desk', HTMLElement);
  const splitter = element('splitter', HTMLElement);
  const toggle = button('toggle-pane');
  const widest = () => Math.max(NARROWEST, desk.clientWidth - GRID_LEFT);

  const resize = (width: number) => {
    const fitting = Math.round(Math.min(Math.max(width, NARROWEST), widest()));
    document.documentElement.style.setProperty('--pane-width', `${fitting}px`);
    splitter.setAttribute('aria-valuemin', String(NARROWEST));
    splitter.setAttribute('aria-valuemax', String(widest()));
    splitter.setAttribute('aria-valuenow', String(fitting));
    keepWidth(fitting);
  };
  const width = () => Number(splitter.getAttribute('aria-valuenow'));
  const show = (open: boolean) => {
    desk.classList.toggle('desk--pane-closed', !open);
    toggle.setAttribute('aria-expanded', String(open));
  };

  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    desk.classList.add('desk--dragging');
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) resize(desk.getBoundingClientRect().right - event.clientX);
  });
  splitter.addEventListener('lostpointercapture', () => desk.classList.remove('desk--dragging'));
  splitter.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') resize(width() + STEP);
    else if (event.key === 'ArrowRight') resize(width() - STEP);
    else return;
    event.preventDefault();
  });
  toggle.addEventListener('click', () => show(toggle.getAttribute('aria-expanded') !== 'true'));

  resize(keptWidth() ?? 380);
  show(!matchMedia('(width <= 760px)').matches);
};

// Storage may be forbidden; the width is then the usual one each time.
const keptWidth = (): number | undefined => {
  try {
    const width = Number(localStorage.getItem(KEPT_WIDTH));
    return width > 0 ? width : undefined;
  } catch {
    return undefined;
  }
};

const keepWidth = (width: number): void => {
  try {
    localStorage.setItem(KEPT_WIDTH, String(width));
  } catch {
    // As above.
  }
};
