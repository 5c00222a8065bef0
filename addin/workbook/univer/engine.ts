import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import type { ILanguagePack, Injector, IWorkbookData, Plugin, PluginCtor, Workbook } from '@univerjs/core';
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/preset-sheets-core';
import { first } from 'rxjs';
import type { CustomFunctionsRuntime } from '../formula/custom-functions';
import { ErrorMessages } from '../formula/error-messages';
import type { FunctionsMetadata } from '../formula/metadata';
import { registerFunctions } from '../formula/register';
import { movesCells } from './changes';
import { compareExactly } from './exact-comparison';
import { UndoGroups } from './undo-groups';

compareExactly();

/** A plugin with its configuration, as the presets list them. */
export type PluginEntry = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown];

export interface EngineOptions {
  readonly plugins: readonly PluginEntry[];
  readonly locale?: ILanguagePack;
  readonly darkMode?: boolean;
  readonly runtime: CustomFunctionsRuntime;
  readonly metadata: FunctionsMetadata;
}

/** Univer with our functions in its formula engine; at most one workbook is open. */
export class Engine {
  readonly messages = new ErrorMessages();
  readonly injector: Injector;
  readonly #univer: Univer;
  readonly #options: EngineOptions;
  readonly #openListeners = new Set<() => void>();
  #functionsRegistered = false;
  #replacing = false;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#univer = new Univer({
      locale: LocaleType.ZH_CN,
      locales: { [LocaleType.ZH_CN]: options.locale ?? {} },
      darkMode: options.darkMode ?? false,
      logLevel: LogLevel.ERROR,
      override: [[IUndoRedoService, { useClass: UndoGroups }]],
    });
    for (const entry of options.plugins) this.#register(entry);
    this.injector = this.#univer.__getInjector();
  }

  get commands(): ICommandService {
    return this.injector.get(ICommandService);
  }

  get workbook(): Workbook {
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (workbook === null || workbook === undefined) throw new Error('没有打开的工作簿。');
    return workbook;
  }

  /** Puts a workbook in the place of the open one and calculates all of its formulas. */
  open(data: IWorkbookData): Workbook {
    this.#replacing = true;
    try {
      return this.#replace(data);
    } finally {
      this.#replacing = false;
      for (const listener of this.#openListeners) listener();
    }
  }

  /** Between two workbooks there is nothing to be asked about. */
  get isReplacing(): boolean {
    return this.#replacing;
  }

  onOpened(listener: () => void): () => void {
    this.#openListeners.add(listener);
    return () => this.#openListeners.delete(listener);
  }

  /** Joins the changes from now on into one step of undo, until the returned function is called. */
  beginUndoGroup(): () => void {
    return (this.injector.get(IUndoRedoService) as UndoGroups).begin();
  }

  /** Empties the list of steps that can be undone. */
  forgetSteps(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(this.workbook.getUnitId());
  }

  /** Calculates every formula anew. */
  recalculate(): void {
    this.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true },
    );
  }

  dispose(): void {
    this.#univer.dispose();
  }

  #replace(data: IWorkbookData): Workbook {
    const instances = this.injector.get(IUniverInstanceService);
    const former = instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    for (const each of former) instances.disposeUnit(each.getUnitId());
    this.messages.clear();
    const workbook = this.#univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    // Undo acts on the workbook in focus.
    instances.focusUnit(workbook.getUnitId());
    if (!this.#functionsRegistered) this.#startCalculating();
    this.recalculate();
    return workbook;
  }

  #register(entry: PluginEntry): void {
    if (typeof entry === 'function') this.#univer.registerPlugin(entry);
    else this.#univer.registerPlugin(entry[0], entry[1] as never);
  }

  // The formula services come to life with the first workbook; on a screen they listen only once it has been drawn.
  #startCalculating(): void {
    const { runtime, metadata } = this.#options;
    registerFunctions(this.injector, runtime, metadata, this.messages);
    this.#functionsRegistered = true;
    this.commands.onCommandExecuted((command) => {
      if (movesCells(command.id) && !this.messages.isEmpty) this.#renewMessages();
    });
    this.injector
      .get(LifecycleService)
      .lifecycle$.pipe(first((stage) => stage >= LifecycleStages.Rendered, null))
      .subscribe((stage) => stage !== null && this.recalculate());
  }

  // Messages are kept by address, and the cells have moved.
  #renewMessages(): void {
    this.messages.clear();
    this.recalculate();
  }
}
