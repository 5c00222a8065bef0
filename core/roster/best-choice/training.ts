import { partsOf } from '../../value/day';
import { judgeRoster, type CheckOptions } from '../check';
import type { Table } from '../roster';
import { keyOf } from '../shared/claims';
import { inOrder } from '../shared/order';
import { trainingRoster } from '../training';
import { enterpriseKey, projectKey, YEARLY } from '../training/limits';
import type { Standards } from '../training/standards';
import { sumOf } from '../training/sum';
import { eventOf, type TrainingContext, type TrainingRow } from '../training/training-row';
import { isBound, isCandidate, isFixed, compared, worthOf, type Candidate, type Choice } from './choice';
import { Network } from './network';

/** A training that may be chosen. */
interface Training extends Candidate<TrainingRow> {
  readonly year: number;
  readonly project: string;
  readonly isLanguage: boolean;
  /** Places of its year that are taken by fixed rows judged before it. */
  readonly taken: number;
}

/** How many trainings a year can take if none is chosen that is judged after more than `taken` fixed rows. */
interface Room {
  readonly year: number;
  readonly taken: number;
  readonly places: number;
}

/**
 * For each person whom a yearly limit binds, the trainings that pay most within three a year and one language a year.
 * Years are chosen together where they share a project, which is paid once. Rows of the history and rows that wait
 * for another reason keep their place; what else was judged, duplicates too, stays as judged.
 */
export function bestTrainingChoices(table: Table, options: CheckOptions<Standards>): Choice[] {
  const { history, roster, context } = judgeRoster(trainingRoster, table, options);
  const bound = new Set(roster.filter((row) => isBound(row, YEARLY)).map(personOf));
  const byPerson = new Map<string, TrainingRow[]>();
  for (const row of inOrder([...history, ...roster], eventOf)) {
    const person = personOf(row);
    if (!bound.has(person)) continue;
    const known = byPerson.get(person);
    if (known) known.push(row);
    else byPerson.set(person, [row]);
  }
  return [...byPerson.values()].flatMap((rows) => choicesFor(rows, context));
}

const personOf = ({ fields }: TrainingRow): string => fields.id?.number ?? '';

const yearOf = (row: TrainingRow): number => {
  const event = eventOf(row);
  return event === null ? 0 : partsOf(event).year;
};

function choicesFor(rows: readonly TrainingRow[], context: TrainingContext): Choice[] {
  const boundYears = new Set(rows.filter((row) => isBound(row, YEARLY)).map(yearOf));
  return linkedYears(trainingsOf(rows, context))
    .filter((trainings) => trainings.some(({ year }) => boundYears.has(year)))
    .map((trainings) => choiceAmong(trainings, context));
}

function choiceAmong(trainings: readonly Training[], context: TrainingContext): Choice {
  const fields = trainings[0]?.row.fields;
  return {
    limit: 'yearly-subsidies',
    name: fields?.name ?? '',
    id: fields?.id?.number ?? '',
    years: [...new Set(trainings.map(({ year }) => year))].sort((a, b) => a - b),
    ...compared(trainings, bestTrainings(trainings, context)),
  };
}

/** What fixed rows take up, to be asked while the rows are gone through. */
class Taken {
  private readonly places = new Map<number, number>();
  private readonly languageYears = new Set<number>();
  private readonly claims = new Set<string>();

  add(row: TrainingRow): void {
    const year = yearOf(row);
    this.places.set(year, this.placesOf(year) + 1);
    if (isLanguage(row)) this.languageYears.add(year);
    this.claims.add(claimKey(row));
  }

  placesOf(year: number): number {
    return this.places.get(year) ?? 0;
  }

  /** Whether the year's one language is taken. */
  hasLanguage(row: TrainingRow): boolean {
    return isLanguage(row) && this.languageYears.has(yearOf(row));
  }

  hasClaim(row: TrainingRow): boolean {
    return this.claims.has(claimKey(row));
  }
}

const isLanguage = ({ fields }: TrainingRow): boolean => fields.category === 'language';

const claimKey = (row: TrainingRow): string => keyOf(projectKey(row), enterpriseKey(row));

/** The person's trainings that may be chosen, in judging order. */
function trainingsOf(rows: readonly TrainingRow[], context: TrainingContext): Training[] {
  const free = rowsOutOfTheWay(rows);
  const before = new Taken();
  return rows.flatMap((row) => {
    if (isFixed(row, YEARLY)) before.add(row);
    if (!free.has(row) || before.hasLanguage(row)) return [];
    const year = yearOf(row);
    return [
      {
        row,
        amount: sumOf(row, context).amount,
        isDefault: !isBound(row, YEARLY),
        year,
        project: projectKey(row),
        isLanguage: isLanguage(row),
        taken: before.placesOf(year),
      },
    ];
  });
}

/**
 * Rows that may be chosen without turning down a later one that waits for another reason: as a duplicate of theirs, or
 * as a second language. What the rule's order pays turns down nothing.
 */
function rowsOutOfTheWay(rows: readonly TrainingRow[]): ReadonlySet<TrainingRow> {
  const after = new Taken();
  const free = new Set<TrainingRow>();
  for (const row of [...rows].reverse()) {
    if (isFixed(row, YEARLY)) after.add(row);
    else if (isCandidate(row, YEARLY) && (!isBound(row, YEARLY) || !(after.hasClaim(row) || after.hasLanguage(row)))) {
      free.add(row);
    }
  }
  return free;
}

/** Trainings whose years share a project, together. */
function linkedYears(trainings: readonly Training[]): Training[][] {
  const groups: Training[][] = [];
  for (const year of new Set(trainings.map((training) => training.year))) {
    const own = trainings.filter((training) => training.year === year);
    const projects = new Set(own.map(({ project }) => project));
    const linked = groups.filter((group) => group.some(({ project }) => projects.has(project)));
    for (const group of linked) groups.splice(groups.indexOf(group), 1);
    groups.push([...linked.flat(), ...own]);
  }
  return groups;
}

function bestTrainings(trainings: readonly Training[], context: TrainingContext): Training[] {
  let best: Training[] = [];
  let most = -1n;
  for (const rooms of waysOf(trainings, context)) {
    const chosen = bestWithin(trainings, rooms);
    const worth = chosen.reduce((sum, training) => sum + worthOf(training, trainings.length), 0n);
    if (worth > most) [best, most] = [chosen, worth];
  }
  return best;
}

/**
 * A fixed row takes a place from the rows judged after it, not from those before. So each year is tried once for
 * every number of fixed rows before the last chosen one; a combination of such numbers is one way.
 */
function waysOf(trainings: readonly Training[], { figures }: TrainingContext): Room[][] {
  let ways: Room[][] = [[]];
  for (const year of new Set(trainings.map((training) => training.year))) {
    const own = trainings.filter((training) => training.year === year);
    const rooms = [...new Set(own.map(({ taken }) => taken))].flatMap((taken) => {
      const limit = figures(eventOf((own[0] as Training).row))('MH_YEARLY_LIMIT').toNumber();
      return limit > taken ? [{ year, taken, places: limit - taken }] : [];
    });
    if (rooms.length > 0) ways = ways.flatMap((way) => rooms.map((room) => [...way, room]));
  }
  return ways;
}

/** The best flow from projects, each paid once, through the year's one language or at once to the places of the year. */
function bestWithin(trainings: readonly Training[], rooms: readonly Room[]): Training[] {
  const projects = [...new Set(trainings.map(({ project }) => project))];
  const [source, languages, years, sink] = [
    0,
    1 + projects.length,
    1 + projects.length + rooms.length,
    1 + projects.length + 2 * rooms.length,
  ];
  const projectNodes = new Map(projects.map((project, i) => [project, 1 + i]));
  const network = new Network(sink + 1);
  for (const node of projectNodes.values()) network.arc(source, node, 1);
  const arcs = new Map<Training, number>();
  rooms.forEach(({ year, taken }, i) => {
    for (const training of trainings) {
      if (training.year !== year || training.taken > taken) continue;
      const node = projectNodes.get(training.project) ?? source;
      const to = (training.isLanguage ? languages : years) + i;
      arcs.set(training, network.arc(node, to, 1, worthOf(training, trainings.length)));
    }
  });
  rooms.forEach((_, i) => network.arc(languages + i, years + i, 1));
  rooms.forEach(({ places }, i) => network.arc(years + i, sink, places));
  network.send(source, sink, projects.length);
  return trainings.filter((training) => {
    const arc = arcs.get(training);
    return arc !== undefined && network.isUsed(arc);
  });
}
