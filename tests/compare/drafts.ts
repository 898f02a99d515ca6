import { type Grid, type GridValue, formatAddress } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../reading/grid-of";

/** A draft as its authors mean it; the keys tell what is one thing in two drafts, and several where parts were merged. */
export interface Draft {
  readonly objectives: readonly DraftObjective[];
}

export interface DraftObjective {
  readonly title: string;
  readonly actions: readonly DraftAction[];
}

export interface DraftAction {
  readonly keys: readonly string[];
  readonly title: string;
  readonly agency: string;
  readonly indicators: readonly DraftIndicator[];
}

export interface DraftIndicator {
  readonly key: string;
  readonly text: string;
  readonly targets: readonly (number | null)[];
}

export interface DraftLayout {
  readonly objectives: "merged" | "banner";
  readonly indicators: "lines" | "rows";
  readonly numbers: "inText" | "ownColumn";
}

/** The same numbers from the same seed (mulberry32, by Tommy Ettinger). */
export function chance(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return { next, below, of: <T>(items: readonly T[]): T => items[below(items.length)]! };
}
type Chance = ReturnType<typeof chance>;

const VERBS = ["Develop", "Organize", "Conduct", "Establish", "Strengthen", "Review", "Prepare", "Support"];
const THINGS = [
  "a guideline on victim identification",
  "joint trainings for border officers",
  "a referral mechanism between hospitals",
  "case management meetings",
  "a standard interview form",
  "risk assessment tools",
  "community campaigns on safe migration",
  "a hotline for migrant workers",
  "compensation claims in court",
  "a register of labour brokers",
  "shelters for children",
  "an exchange of prosecutors",
  "immigration fee waivers",
  "a study of online recruitment",
  "translation services for interviews",
  "reintegration grants",
  "inspections of fishing vessels",
  "a protocol for evidence",
];
const PLACES = [
  "in the border provinces",
  "at provincial level",
  "between both countries",
  "with civil society",
  "for frontline staff",
  "in the capital",
  "at airports and ports",
  "in destination districts",
];
const COUNTED = [
  "officers trained",
  "workshops held",
  "meetings organized",
  "cases referred",
  "forms validated",
];
const AGENCIES = ["NCCT", "MoJ", "MoSVY, MoJ", "GCNP", "MoLVT", "NCCT, GCNP"];
const OBJECTIVES = [
  "Strengthen the rule of law and cooperation of police",
  "Prosecute traffickers and protect evidence",
  "Protect and assist victims of trafficking",
  "Prevent trafficking through education",
];
const YEARS = [2023, 2024, 2025] as const;

/** A draft with 2 to 4 objectives and 8 to 18 actions of different things. */
export function anyDraft({ below, of, next }: Chance): Draft {
  const things = [...THINGS].sort(() => next() - 0.5);
  const objectives = OBJECTIVES.slice(0, 2 + below(3));
  const count = 8 + below(11);
  const actions = things.slice(0, count).map((thing, place): DraftAction => {
    const title = `${of(VERBS)} ${thing} ${of(PLACES)} and ${of(VERBS).toLowerCase()} ${of(THINGS).replace(/^an? /, "")}`;
    return {
      keys: [`a${place}`],
      title,
      agency: of(AGENCIES),
      indicators: Array.from({ length: 1 + below(3) }, (_, each) => ({
        key: `a${place}i${each}`,
        text: `# of ${COUNTED[(place + each) % COUNTED.length]!} on ${thing.replace(/^an? /, "")}`,
        targets: targetsBy(below),
      })),
    };
  });
  return {
    objectives: objectives.map((title, place) => ({
      title,
      actions: actions.filter((_, each) => each % objectives.length === place),
    })),
  };
}

function targetsBy(below: Chance["below"]): (number | null)[] {
  const years = YEARS.map(() => (below(4) === 0 ? null : 1 + below(60)));
  return [years.reduce<number>((sum, each) => sum + (each ?? 0), 0), ...years];
}

/** The other side's draft of it: rows reworded, retargeted, split, merged, moved, added, taken out, sorted. */
export function otherDraft(draft: Draft, chances: Chance): Draft {
  const { below, next } = chances;
  let added = 0;
  const objectives = draft.objectives.map(({ title, actions }) => ({
    title: below(4) === 0 ? reworded(title, chances) : title,
    actions: actions.flatMap((action): DraftAction[] => {
      const changed = changedAction(action, chances);
      const [first, ...rest] = changed.indicators;
      switch (below(16)) {
        case 0:
          return [];
        case 1: {
          added += 1;
          return [changed, newAction(added, chances)];
        }
        case 2: {
          const [left = "", right = ""] = changed.title.split(" and ");
          if (first === undefined || rest.length === 0) return [changed];
          return [
            { ...changed, title: left, indicators: [first] },
            { ...changed, title: right.replace(/^./, (letter) => letter.toUpperCase()), indicators: rest },
          ];
        }
        default:
          return [changed];
      }
    }),
  }));
  if (below(3) === 0) moveOne(objectives, chances);
  if (below(3) === 0) mergeTwo(objectives, chances);
  if (below(2) === 0) for (const { actions } of objectives) actions.sort(() => next() - 0.5);
  return { objectives: objectives.filter(({ actions }) => actions.length > 0) };
}

function changedAction(action: DraftAction, chances: Chance): DraftAction {
  const { below, of } = chances;
  return {
    ...action,
    title: below(3) === 0 ? reworded(action.title, chances) : action.title,
    agency: below(8) === 0 ? of(AGENCIES) : action.agency,
    indicators: action.indicators.map((indicator) => ({
      ...indicator,
      text: below(5) === 0 ? reworded(indicator.text, chances) : indicator.text,
      targets: below(5) === 0 ? targetsBy(below) : indicator.targets,
    })),
  };
}

const OTHER_WORDS = ["joint", "regional", "practical", "effective", "relevant", "annual", "shared", "pilot"];

/** Up to a third of the words put otherwise, left out, or put in. */
function reworded(text: string, { below, of }: Chance): string {
  const words = text.split(" ");
  const times = 1 + below(Math.max(1, Math.floor(words.length / 4)));
  for (let each = 0; each < times; each++) {
    const place = 1 + below(words.length - 1);
    const ways = [[of(OTHER_WORDS)], [], [of(OTHER_WORDS), words[place]!]];
    if (/^(?:and|of)$/.test(words[place]!)) continue;
    words.splice(place, 1, ...of(ways));
  }
  return words.join(" ");
}

function newAction(number: number, { of, below }: Chance): DraftAction {
  const things = [
    "a mobile court",
    "radio programmes",
    "a youth network",
    "an audit of visas",
    "legal aid desks",
  ];
  const thing = things[number % things.length]!;
  return {
    keys: [`n${number}`],
    title: `Launch ${thing} ${of(["by mid-term", "every quarter", "with donors"])}`,
    agency: of(AGENCIES),
    indicators: [{ key: `n${number}i`, text: `# of visitors to ${thing}`, targets: targetsBy(below) }],
  };
}

type Changing = { readonly title: string; readonly actions: DraftAction[] }[];

function moveOne(objectives: Changing, { below }: Chance): void {
  const from = objectives[below(objectives.length)]!;
  const to = objectives[below(objectives.length)]!;
  if (from === to || from.actions.length < 2) return;
  const [moved] = from.actions.splice(below(from.actions.length), 1);
  if (moved !== undefined) to.actions.splice(below(to.actions.length + 1), 0, moved);
}

function mergeTwo(objectives: Changing, { below }: Chance): void {
  const { actions } = objectives[below(objectives.length)]!;
  const place = below(Math.max(1, actions.length - 1));
  const [one, other] = [actions[place], actions[place + 1]];
  if (one === undefined || other === undefined) return;
  const merged = {
    keys: [...one.keys, ...other.keys],
    title: `${one.title} and ${other.title.replace(/^./, (letter) => letter.toLowerCase())}`,
    agency: one.agency,
    indicators: [...one.indicators, ...other.indicators],
  };
  actions.splice(place, 2, merged);
}

/** What stands where in the sheet: the ids that reading gives, with the keys of what they are. */
export interface DrawnDraft {
  readonly grid: Grid;
  /** Keys by the id of the action, and of the indicator. */
  readonly actions: ReadonlyMap<string, readonly string[]>;
  readonly indicators: ReadonlyMap<string, string>;
}

/** Sets a draft out in a sheet as the meeting's plan is: a title, a header of two rows, merged years. */
export function drawDraft(draft: Draft, layout: DraftLayout, sheet = "Plan"): DrawnDraft {
  const isBanner = layout.objectives === "banner";
  const hasNumbers = layout.numbers === "ownColumn";
  const headers = [
    ...(isBanner ? [] : ["Specific objective"]),
    ...(hasNumbers ? ["No."] : []),
    ...["Joint actions", "Responsible agency", "Indicators", "Overall target"],
  ];
  const width = headers.length + YEARS.length;
  const rows: GridValue[][] = [
    ["A JOINT PLAN OF ACTION 2023-2025"],
    [],
    [...headers, "Targets per year"],
    [...headers.map(() => null), ...YEARS.map(String)],
  ];
  const merges = headers.map((_, column) => area(2, column, 3, column));
  merges.push(area(2, headers.length, 2, width - 1));
  const actions = new Map<string, readonly string[]>();
  const indicators = new Map<string, string>();
  draft.objectives.forEach(({ title, actions: own }, place) => {
    const objective = `Specific Objective ${place + 1}: ${title}`;
    if (isBanner) {
      merges.push(area(rows.length, 0, rows.length, width - 1));
      rows.push([objective]);
    }
    const first = rows.length;
    own.forEach((action, index) => {
      const id = `${place + 1}.${index + 1}`;
      actions.set(id, action.keys);
      action.indicators.forEach(({ key }, each) => indicators.set(`${id}-${each + 1}`, key));
      const begin = rows.length;
      for (const [line, cells] of indicatorCells(action, layout).entries()) {
        rows.push([
          ...(isBanner ? [] : [rows.length === first ? objective : null]),
          ...(hasNumbers ? [line === 0 ? id : null] : []),
          line === 0 ? (hasNumbers ? action.title : `${id} ${action.title}`) : null,
          line === 0 ? action.agency : null,
          ...cells,
        ]);
      }
      if (rows.length - begin > 1) {
        for (const column of headers.keys()) {
          if (headers[column] === "Indicators") break;
          if (column > 0 || isBanner) merges.push(area(begin, column, rows.length - 1, column));
        }
      }
    });
    if (!isBanner && rows.length - first > 1) merges.push(area(first, 0, rows.length - 1, 0));
  });
  return { grid: gridOf(rows, { sheet, merges }), actions, indicators };
}

function indicatorCells({ indicators }: DraftAction, layout: DraftLayout): GridValue[][] {
  if (layout.indicators === "rows" || indicators.length === 1) {
    return indicators.map(({ text, targets }) => [text, ...targets]);
  }
  const line = (place: number): GridValue =>
    indicators.map(({ targets }) => targets[place] ?? "NP").join("\n");
  return [[indicators.map(({ text }) => text).join("\n"), ...[0, 1, 2, 3].map(line)]];
}

function area(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): string {
  return `${formatAddress(firstRow, firstColumn)}:${formatAddress(lastRow, lastColumn)}`;
}

export const LAYOUTS: readonly DraftLayout[] = (["merged", "banner"] as const).flatMap((objectives) =>
  (["lines", "rows"] as const).flatMap((indicators) =>
    (["inText", "ownColumn"] as const).map((numbers) => ({ objectives, indicators, numbers })),
  ),
);
