/** The arguments of a method, read by position. */
import type { Area } from '../../grid';
import { invalidArgument } from '../errors';
import type { HostObject } from '../model/object-type';

export class Arguments {
  constructor(
    private readonly values: readonly unknown[],
    /** The object for which the argument at the same position stands; undefined for a plain value, null for a null object. */
    private readonly objects: readonly (HostObject | null | undefined)[],
  ) {}

  integer(position: number, otherwise?: number): number {
    const value = this.given(position) ?? otherwise;
    if (typeof value === 'number' && Number.isInteger(value)) return value;
    throw wrong(position, '必须是整数', 'must be a whole number');
  }

  /** A count from 1. */
  count(position: number, otherwise?: number): number {
    const value = this.integer(position, otherwise);
    if (value >= 1) return value;
    throw wrong(position, '必须大于 0', 'must be above 0');
  }

  text(position: number): string {
    const value = this.given(position);
    if (typeof value === 'string' && value !== '') return value;
    throw wrong(position, '必须是文本', 'must be text');
  }

  textOr<T>(position: number, otherwise: T): string | T {
    return this.isAbsent(position) ? otherwise : this.text(position);
  }

  flag(position: number, otherwise = false): boolean {
    const value = this.given(position) ?? otherwise;
    if (typeof value === 'boolean') return value;
    throw wrong(position, '必须是 true 或 false', 'must be true or false');
  }

  /** A key of a collection: a number is taken as its text. */
  key(position: number): string {
    const value = this.given(position);
    return typeof value === 'number' ? String(value) : this.text(position);
  }

  value(position: number): unknown {
    return this.given(position);
  }

  /** A range given as an object, or undefined where the argument is something else. */
  range(position: number): Area | undefined {
    const object = this.objects[position];
    return object?.typeName === 'Range' ? (object.state as Area) : undefined;
  }

  isAbsent(position: number): boolean {
    const value = this.given(position);
    return value === undefined || value === '';
  }

  private given(position: number): unknown {
    return this.values[position] ?? undefined;
  }
}

const wrong = (position: number, zh: string, en: string) =>
  invalidArgument(`第 ${position + 1} 个参数${zh}。`, `Argument ${position + 1} ${en}.`);
