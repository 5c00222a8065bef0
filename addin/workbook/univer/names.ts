import { generateRandomId } from '@univerjs/core';
import { IDefinedNamesService, InsertDefinedNameCommand, RemoveDefinedNameCommand } from '@univerjs/preset-sheets-core';
import type { NameInfo } from '../grid';
import type { Engine } from './engine';
import type { Undoable } from './undoable';

const withSign = (formula: string) => (formula.startsWith('=') ? formula : `=${formula}`);

export class Names {
  readonly #engine: Engine;
  readonly #undoable: Undoable;

  constructor(engine: Engine, undoable: Undoable) {
    this.#engine = engine;
    this.#undoable = undoable;
  }

  list(): NameInfo[] {
    const names = this.#service.getDefinedNameMap(this.#unitId) ?? {};
    return Object.values(names).map(({ name, formulaOrRefString }) => ({
      name,
      formula: withSign(formulaOrRefString),
    }));
  }

  add(name: string, formula: string): NameInfo {
    const isReference = /^=('[^']+'|[^!'"()]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/iu.test(formula);
    this.#undoable.command(InsertDefinedNameCommand.id, {
      unitId: this.#unitId,
      id: generateRandomId(),
      name,
      // The grid keeps a reference without its sign and a formula with it.
      formulaOrRefString: isReference ? formula.slice(1) : formula,
      localSheetId: 'AllDefaultWorkbook',
    });
    return { name, formula: withSign(formula) };
  }

  remove(name: string): void {
    const entry = this.#service.getValueByName(this.#unitId, name);
    if (entry === null || entry === undefined) throw new Error(`找不到名称“${name}”。`);
    this.#undoable.command(RemoveDefinedNameCommand.id, { unitId: this.#unitId, ...entry });
  }

  get #service(): IDefinedNamesService {
    return this.#engine.injector.get(IDefinedNamesService);
  }

  get #unitId(): string {
    return this.#engine.workbook.getUnitId();
  }
}
