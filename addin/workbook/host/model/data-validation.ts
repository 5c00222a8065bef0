/** Drop-down lists on a range; other rules than lists are not offered. */
import type { Area, Message, Validation } from '../../grid';
import { apiNotFound, invalidArgument } from '../errors';
import type { Host } from '../host';
import type { ObjectType, Property } from './object-type';

const LONGEST_LIST = 255;

const firstOf = ({ grid }: Host, { sheetId, row, column }: Area): Validation | null =>
  grid.validation?.(sheetId, row, column) ?? null;

function set(host: Host, area: Area, validation: Validation | null): void {
  if (!host.grid.validate) throw apiNotFound('Range.dataValidation');
  host.grid.validate(area, validation);
}

/** Words separated by commas, or a formula. */
function sourceOf(value: unknown): Validation['source'] {
  const source = (value as { list?: { source?: unknown } } | null)?.list?.source;
  if (typeof source !== 'string' || source === '') throw apiNotFound('DataValidation.rule');
  if (source.startsWith('=')) return source;
  if (source.length > LONGEST_LIST) {
    throw invalidArgument('下拉列表超过 255 个字符，请改为引用单元格。', 'The list has more than 255 characters.');
  }
  return source.split(',');
}

const ruleOf = (validation: Validation | null) => {
  if (!validation) return {};
  const { source } = validation;
  return { list: { inCellDropDown: true, source: typeof source === 'string' ? source : source.join(',') } };
};

/** A change to the list that is on the cells already. */
function change(host: Host, area: Area, part: Partial<Validation>): void {
  const now = firstOf(host, area);
  if (!now) throw invalidArgument('请先设置下拉列表。', 'Set the rule first.');
  set(host, area, { ...now, ...part });
}

const message = (value: unknown): Message => {
  const { title = '', message: words = '' } = (value ?? {}) as Partial<Message>;
  return { title: String(title), message: String(words) };
};

const STOP = 'Stop';

const errorAlert: Property<Area> = {
  get: (host, area) => {
    const now = firstOf(host, area);
    if (!now) return null;
    const { title = '', message: words = '' } = now.refusal ?? {};
    return { title, message: words, showAlert: now.strict, style: STOP };
  },
  set: (host, area, value) => {
    const { style = STOP, showAlert = true } = (value ?? {}) as { style?: string; showAlert?: boolean };
    change(host, area, { strict: showAlert && style === STOP, refusal: message(value) });
  },
};

export const dataValidation: ObjectType<Area> = {
  properties: {
    Type: { get: (host, area) => (firstOf(host, area) ? 'List' : 'None') },
    Rule: {
      get: (host, area) => ruleOf(firstOf(host, area)),
      set: (host, area, value) => set(host, area, { source: sourceOf(value), strict: true }),
    },
    Prompt: {
      get: (host, area) => firstOf(host, area)?.prompt ?? null,
      set: (host, area, value) => change(host, area, { prompt: message(value) }),
    },
    ErrorAlert: errorAlert,
    IgnoreBlanks: { get: () => true },
  },
  methods: { Clear: (host, area) => set(host, area, null) },
};
