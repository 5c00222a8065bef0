/** The frames of charts in a file, as far as the library that reads the rest of it passes them over. */
import { strFromU8, unzipSync } from 'fflate';

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** Where and under what name a chart stands on its sheet. */
export interface ChartFrame {
  readonly name: string;
  readonly description: string;
  /** The first cell that it covers; absent where it stands freely. */
  readonly from?: Corner;
  /** The cell behind the last that it covers, or its size in pixels. */
  readonly to?: Corner;
  readonly size?: { readonly width: number; readonly height: number };
  /** The part that holds the chart; absent for the kinds of chart that came after 2007. */
  readonly part?: { readonly text: string; readonly root: Element };
}

const WORKBOOK = 'xl/workbook.xml';
const PARTS = /^xl\/(_rels\/|workbook\.xml$|worksheets\/_rels\/|drawings\/|charts\/)/;

export const children = (element: Element | undefined, name: string): Element[] =>
  [...(element?.children ?? [])].filter(({ localName }) => localName === name);

/** The first element on the way down by these names; files differ in how they call their namespaces. */
export const descend = (element: Element | undefined, ...names: readonly string[]): Element | undefined =>
  names.reduce<Element | undefined>((at, name) => children(at, name)[0], element);

const within = (element: Element, name: string): Element | undefined =>
  [...element.getElementsByTagName('*')].find(({ localName }) => localName === name);

const attribute = (element: Element | undefined, name: string): string =>
  [...(element?.attributes ?? [])].find(({ localName }) => localName === name)?.value ?? '';

class Package {
  readonly #parts: Readonly<Record<string, Uint8Array>>;
  readonly #parser = new DOMParser();

  constructor(parts: Readonly<Record<string, Uint8Array>>) {
    this.#parts = parts;
  }

  text(path: string): string | undefined {
    const part = this.#parts[path];
    return part && strFromU8(part);
  }

  root(path: string): Element | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : this.#parser.parseFromString(text, 'text/xml').documentElement;
  }

  /** The parts to which a part refers, by the ids that it gives them. */
  targets(path: string): Map<string, { readonly type: string; readonly path: string }> {
    const rels = this.root(path.replace(/([^/]*)$/, '_rels/$1.rels'));
    const here = new URL(path, 'file:///');
    return new Map(
      children(rels, 'Relationship').map((relation) => [
        attribute(relation, 'Id'),
        {
          type: attribute(relation, 'Type').replace(/^.*\//, ''),
          path: decodeURIComponent(new URL(attribute(relation, 'Target'), here).pathname.slice(1)),
        },
      ]),
    );
  }
}

/** A frame that ends within a cell covers that cell. */
const corner = (element: Element | undefined, isEnd: boolean): Corner | undefined => {
  if (!element) return undefined;
  const number = (name: string) => Number(descend(element, name)?.textContent ?? 0);
  const part = (offset: string) => (isEnd && number(offset) > 0 ? 1 : 0);
  return { row: number('row') + part('rowOff'), column: number('col') + part('colOff') };
};

const EMU_PER_PIXEL = 9525;

const sizeOf = (extent: Element | undefined): ChartFrame['size'] => {
  const pixels = (name: string) => Number(attribute(extent, name)) / EMU_PER_PIXEL;
  return extent && { width: pixels('cx'), height: pixels('cy') };
};

const frameOf = (file: Package, anchor: Element, targets: ReturnType<Package['targets']>): ChartFrame[] => {
  const frame = within(anchor, 'graphicFrame');
  const chart = frame && within(frame, 'chart');
  if (!frame || !chart) return [];
  const target = targets.get(attribute(chart, 'id'));
  const text = target?.type === 'chart' ? file.text(target.path) : undefined;
  const root = target && file.root(target.path);
  const properties = within(frame, 'cNvPr');
  const from = corner(descend(anchor, 'from'), false);
  const to = corner(descend(anchor, 'to'), true);
  const size = sizeOf(descend(anchor, 'ext'));
  return [
    {
      name: attribute(properties, 'name'),
      description: attribute(properties, 'descr'),
      ...(from && { from }),
      ...(to && { to }),
      ...(size && { size }),
      ...(text !== undefined && root && { part: { text, root } }),
    },
  ];
};

/** The frames on each sheet of a file, by the sheet's name. */
export const chartFrames = (file: Uint8Array): ReadonlyMap<string, readonly ChartFrame[]> => {
  const parts = unzipSync(file, { filter: ({ name }) => PARTS.test(name) });
  if (!Object.keys(parts).some((path) => path.startsWith('xl/drawings/'))) return new Map();
  const book = new Package(parts);
  const sheets = book.targets(WORKBOOK);
  return new Map(
    children(descend(book.root(WORKBOOK), 'sheets'), 'sheet').map((sheet) => {
      const targets = [...book.targets(sheets.get(attribute(sheet, 'id'))?.path ?? '').values()];
      const drawings = targets.filter(({ type }) => type === 'drawing');
      const frames = drawings.flatMap(({ path }) =>
        [...(book.root(path)?.children ?? [])].flatMap((anchor) => frameOf(book, anchor, book.targets(path))),
      );
      return [attribute(sheet, 'name'), frames];
    }),
  );
};
