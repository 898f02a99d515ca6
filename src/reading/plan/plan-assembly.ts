import { saysYearStartOnly, yearStartIn } from "../../plan/language/time/fiscal-year-words";
import { foldText, onOneLine } from "../../plan/language/spelling/text-folding";
import type {
  Doubt,
  Indicator,
  IndicatorRow,
  JointAction,
  NotRead,
  Plan,
  PlanColumn,
  PlanPart,
  StatedPercent,
} from "../../plan/plan";
import type { IndicatorPart, NamedDimension } from "../../plan/breakdown";
import type { YearStart } from "../../plan/plan-year";
import { breakdownsOf } from "../body/breakdowns/breakdowns-of";
import { partsInCells, partsInValues } from "../body/breakdowns/parts-of-values";
import type { ActionTexts } from "./action-texts";
import { withCellsLeft } from "./cells-left";
import { columnsNotRead, doubtsOfHeader } from "../header/header-doubts";
import type { HeaderWords } from "../../plan/language/header-words";
import { plainColumn, valuesByMeaning } from "../body/indicator-values";
import type { ActionDraft, IndicatorBlock } from "../body/action-draft";
import { withChosenValues } from "../body/chosen-values";
import { numberOfIndicator, withoutNumber } from "../body/indicator-lines";
import { pairIndicators } from "../body/pairing";
import { ActionIds, ObjectiveIds } from "./plan-ids";
import { withoutRelativeChanges } from "../values/relative-change";
import { firstCellOf, type FoundTable } from "../tables/found-table";
import { totalsIn } from "./totals-rows";
import { otherLevelsIn, partOf, placedIndicators, placeOf, type SheetPart } from "./sheets/sheet-part";
import { areOfOtherPeriods, spanOf, yearsOf } from "./years-of-plan";
import { joinedIndicators } from "./joined-indicators";
import { isMeasured } from "./stacked/stacked-tables";

/**
 * Reads a plan from its table, or from its tables where it is spread over several sheets, with every cell that was left.
 */
export function assemblePlan(tables: readonly FoundTable[], words: HeaderWords): Plan {
  const { plan, parts, levels } = assembled(tables, words);
  return withCellsLeft(
    plan,
    parts.map((part) => ({ table: part.table, extent: placeOf(part).extent })),
    levels.flatMap(({ repeated }) => repeated),
  );
}

/** The plan as `assemblePlan` reads it, without looking for the cells that were left: to see what an answer gives. */
export function assemblePlanAlone(tables: readonly FoundTable[], words: HeaderWords): Plan {
  return assembled(tables, words).plan;
}

function assembled(tables: readonly FoundTable[], words: HeaderWords) {
  const parts = tables.map((table) => partOf(table, tables, words));
  const [first] = parts;
  if (first === undefined) throw new Error("a plan has one table at least");
  const levels = parts.flatMap(otherLevelsIn);
  const outlines = parts.map(({ outline }) => outline);
  const allOutlines = [...outlines, ...levels.map(({ outline }) => outline)];
  const stated = parts.flatMap(({ titleBlock }) => titleBlock.statedObjectives);
  const objectives = new ObjectiveIds(
    allOutlines.flatMap((outline) => outline.objectives),
    stated,
  );
  const drafts = allOutlines.flatMap(({ actions }) => actions);
  const isSpread = areOfOtherPeriods(parts);
  const ids = new ActionIds(drafts, (draft) => objectives.idOf(draft), isSpread);
  const assembly = new Assembly(ids, objectives, {
    isSpread,
    isMeasured: parts.some(({ table }) => isMeasured(table)),
    yearStart: first.table.header.yearStart,
  });
  for (const part of [...parts, ...levels]) assembly.add(part);
  const { view, header } = first.table;
  const placed = placedIndicators(assembly.indicators, parts);
  const places = parts.map((part) => ({ ...placeOf(part), ...columnsBeside(part, first) }));
  const { extent } = placeOf(first);
  const totals = parts.flatMap(totalsIn);
  const plan: Plan = {
    sheet: view.grid.sheet,
    parts: places,
    title: first.titleBlock.title,
    span: spanOf(parts),
    yearStart: header.yearStart,
    years: yearsOf(parts, assembly.indicators, header.yearStart),
    statedObjectives: stated,
    extent,
    columns: header.columns.map(plainColumn),
    objectives: objectives.all(),
    actions: assembly.actions,
    indicators: placed.indicators,
    indicatorRows: assembly.indicatorRows,
    hiddenRows: view.grid.hiddenRows.filter((row) => row >= header.rows.first && row <= extent.lastRow),
    blankRows: first.rows.filter(({ kind }) => kind === "blank").map(({ row }) => row),
    notRead: [
      ...parts.flatMap(({ titleBlock }) => titleBlock.notRead),
      ...parts.flatMap((part) => columnsLeftOut(part)),
      ...outlines.flatMap(({ notRead }) => notRead),
      ...assembly.notRead,
    ].filter((left) => !isYearStart(left, header.yearStart)),
    doubts: [
      ...parts.flatMap(({ table }) => [...doubtsOfHeader(table.header), ...doubtsOfPart(table)]),
      ...outlines.flatMap(({ doubts }) => doubts),
      ...assembly.doubts,
      ...placed.doubts,
    ].filter(canBeAnother),
    ...(totals.length > 0 ? { totals } : {}),
    ...(assembly.statedPercents.length > 0 ? { statedPercents: assembly.statedPercents } : {}),
  };
  return { plan, parts, levels };
}

/** Whether a text says only in which month the years begin, and was heard; what is listed with cells below it is a header. */
function isYearStart({ text, area }: NotRead, yearStart: YearStart): boolean {
  return area === undefined && saysYearStartOnly(text) && yearStartIn(text) === yearStart;
}

/** The columns of a part where they stand elsewhere, or mean something else, than those of the first one. */
function columnsBeside(part: SheetPart, first: SheetPart): Pick<PlanPart, "columns"> {
  const [own, others] = [part, first].map(({ table: { header } }) => header.columns.map(plainColumn));
  const tell = (columns: readonly PlanColumn[] = []): string =>
    columns.map(({ column, meaning, period }) => `${column} ${meaning} ${period}`).join("|");
  return own === undefined || tell(own) === tell(others) ? {} : { columns: own };
}

/** A text that was read as itself and can be nothing else is nothing to ask about. */
function canBeAnother({ text, taken, alternatives }: Doubt): boolean {
  return [taken, ...alternatives].some((reading) => onOneLine(reading) !== onOneLine(text));
}

/** A table with another header than that above it was taken for a part of the plan, and can be of something else. */
function doubtsOfPart({ view, header, hasOtherHeader }: FoundTable): readonly Doubt[] {
  if (hasOtherHeader !== true) return [];
  const text = header.columns[0]?.header ?? "";
  return [
    { cell: firstCellOf({ view, header }), text, taken: "part of the plan", alternatives: ["another table"] },
  ];
}

/** The columns that nothing reads, each with its cells. */
function columnsLeftOut(part: SheetPart): readonly NotRead[] {
  const { lastHeaderRow, lastRow } = placeOf(part).extent;
  return columnsNotRead(part.table.header.columns, { firstRow: lastHeaderRow + 1, lastRow });
}

function withParts(
  parts: readonly IndicatorPart[],
  askedFor: readonly NamedDimension[],
): Pick<Indicator, "breakdowns" | "parts"> {
  const breakdowns = breakdownsOf(parts, askedFor);
  return {
    ...(breakdowns.length === 0 ? {} : { breakdowns }),
    ...(parts.length === 0 ? {} : { parts }),
  };
}

/** Rows that nothing but their numbers makes parts of the one above could be indicators of their own. */
function doubtOfGroup({ cell, text, group }: IndicatorBlock): readonly Doubt[] {
  if (group?.isUnsure !== true) return [];
  const names = group.parts.map(({ label }) => label).join(", ");
  return [{ cell, text: onOneLine(text ?? ""), taken: `parts: ${names}`, alternatives: ["indicator"] }];
}

class Assembly {
  readonly actions: JointAction[] = [];
  readonly indicators: Indicator[] = [];
  readonly indicatorRows: IndicatorRow[] = [];
  readonly notRead: NotRead[] = [];
  readonly doubts: Doubt[] = [];
  readonly statedPercents: StatedPercent[] = [];
  private readonly isSpread: boolean;
  /** Whether some table of the plan says what is measured: the actions of another one then stand for no indicators. */
  private readonly isMeasured: boolean;
  private readonly yearStart: YearStart;
  private readonly countOfAction = new Map<string, number>();
  private readonly known = new Set<string>();
  /** The places of the indicators by action and text, where several sheets can speak of one. */
  private readonly byText = new Map<string, number>();

  constructor(
    private readonly ids: ActionIds,
    private readonly objectives: ObjectiveIds,
    told: { readonly isSpread: boolean; readonly isMeasured: boolean; readonly yearStart: YearStart },
  ) {
    this.isSpread = told.isSpread;
    this.isMeasured = told.isMeasured;
    this.yearStart = told.yearStart;
  }

  add(part: SheetPart): void {
    for (const draft of part.outline.actions) this.addAction(part, draft);
  }

  private addAction(part: SheetPart, draft: ActionDraft): void {
    const objective = this.objectives.idOf(draft);
    const id = this.ids.idOf(draft, objective);
    if (!this.known.has(id)) {
      const { texts } = part;
      this.actions.push({
        id,
        number: draft.number?.written ?? null,
        objective,
        title: draft.title,
        cell: draft.cell,
        ...(draft.titleCell === undefined ? {} : { titleCell: draft.titleCell }),
        ...(draft.numberCell === undefined ? {} : { numberCell: draft.numberCell }),
        rows: { first: draft.firstRow, last: draft.lastRow },
        responsibleAgencies: texts.agencies(draft, "responsibleAgencies"),
        implementingPartners: texts.agencies(draft, "implementingPartners"),
        resources: texts.resources(draft),
        ...texts.money(draft),
        remarks: texts.remarks(draft),
        ...texts.columnTexts(draft),
      });
      this.known.add(id);
    }
    if (this.isMeasured && !isMeasured(part.table)) return;
    for (const block of draft.blocks) this.addBlock(part, id, draft, block);
  }

  private addBlock(
    { texts, values }: SheetPart,
    action: string,
    draft: ActionDraft,
    block: IndicatorBlock,
  ): void {
    const written = block.text ?? draft.title;
    const found = pairIndicators(written, block.cell, values.cellsOf(block));
    const count = found.texts.length;
    const number = count === 1 ? numberOfIndicator(written) : null;
    const units = found.texts.map((_, place) => texts.lineOf("unit", block, place, count));
    const paired = withChosenValues(
      found,
      units.map((unit) => unit?.text ?? null),
      values.habit,
    );
    this.doubts.push(...paired.doubts, ...values.doubtsOf(block), ...doubtOfGroup(block));
    const withdrawal = texts.withdrawal(block, draft);
    const partsInRows = count === 1 ? partsInCells(values.partsOf(block)) : [];
    const indicators = paired.texts.map((text, place) => {
      const lineOf = (meaning: Parameters<ActionTexts["lineOf"]>[0]): Indicator["unit"] =>
        texts.lineOf(meaning, block, place, count);
      const baselineYear = lineOf("baselineYear");
      return this.addIndicator({
        id: "",
        action,
        ...(number === null ? {} : { number }),
        text: withoutNumber(text, number),
        cell: block.cell,
        unit: units[place] ?? null,
        direction: lineOf("direction"),
        meansOfVerification: lineOf("meansOfVerification"),
        ...texts.columnLines(block, place, count),
        yearStart: this.yearStart,
        ...(baselineYear === null ? {} : { baselineYear }),
        ...(withdrawal === undefined ? {} : { withdrawal }),
        ...valuesByMeaning(paired.valueCells, withoutRelativeChanges(text, paired.values[place] ?? [])),
        ...withParts(
          [...partsInRows, ...partsInValues(paired.valueCells, paired.values[place] ?? [])],
          texts.dimensionsAskedFor(text, block),
        ),
        ...(texts.isKeyIndicator(block) ? { isKeyIndicator: true } : {}),
      });
    });
    for (const value of paired.left) {
      this.notRead.push({ cell: value.cell, text: value.raw, why: "valueWithoutIndicator" });
    }
    const [only, ...others] = indicators;
    if (only !== undefined && others.length === 0) {
      for (const stated of values.percentsOf(block)) this.statedPercents.push({ indicator: only, ...stated });
    }
    this.indicatorRows.push({ action, indicatorCell: block.cell, indicators, valueCells: paired.valueCells });
  }

  /** The id of the indicator; one that another sheet has with other years is the same. */
  private addIndicator(indicator: Indicator): string {
    const key = this.isSpread ? `${indicator.action} ${foldText(indicator.text)}` : "";
    const place = this.isSpread ? this.byText.get(key) : undefined;
    const known = place === undefined ? undefined : this.indicators[place];
    if (place !== undefined && known !== undefined && known.cell.sheet !== indicator.cell.sheet) {
      const joined = joinedIndicators(known, indicator);
      if (joined !== null) {
        this.indicators[place] = joined;
        return known.id;
      }
    }
    const count = (this.countOfAction.get(indicator.action) ?? 0) + 1;
    this.countOfAction.set(indicator.action, count);
    const id = `${indicator.action}-${count}`;
    if (this.isSpread) this.byText.set(key, this.indicators.length);
    this.indicators.push({ ...indicator, id });
    return id;
  }
}
