import type { NamedDimension } from "../../plan/breakdown";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import { saysKeyIndicator, saysYes } from "../../plan/language/key-indicator-words";
import { dimensionsAskedFor, dimensionsNamed, saysBreakdown } from "../../plan/language/breakdown-words";
import type {
  AgencyMention,
  ColumnMeaning,
  ColumnText,
  Indicator,
  JointAction,
  PlacedText,
} from "../../plan/plan";
import { namedColumns } from "../../plan/shared-meanings";
import { dividersSaid } from "../answers/said-of-sheet";
import { agenciesWithRoles, type NamedAgency } from "./agencies/agencies";
import { isNameByItself } from "./agencies/agency-joints";
import { AgencyEvidence } from "./agencies/agency-parts";
import { partsByRole, type AgencyRole } from "./agencies/agency-roles";
import { isRoleMark, isSupportMark } from "../header/cells/marks";
import type { ColumnKind, HeaderColumn } from "../header/header-column";
import { isWithoutYear } from "../header/header-doubts";
import { kindNamed } from "../header/row-kinds";
import { indicatorLines } from "../body/indicator-lines";
import { leadsOn, startsSmall } from "../body/text-goes-on";
import { MoneyOfActions } from "./money-of-actions";
import type { ActionDraft, IndicatorBlock } from "../body/action-draft";
import type { PlanColumns } from "../header/plan-columns";
import type { SheetView } from "../sheet/sheet-view";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import { withdrawalSaid } from "../body/withdrawn-rows";

type Remark = JointAction["remarks"][number];

function firstOfEachName(mentions: readonly AgencyMention[]): readonly AgencyMention[] {
  const byName = new Map<string, AgencyMention>();
  for (const mention of mentions) if (!byName.has(mention.name)) byName.set(mention.name, mention);
  return [...byName.values()];
}

/** What a column of remarks is by its header, where that is no status. */
const NAMED_OTHERWISE: ReadonlySet<ColumnKind> = new Set<ColumnKind>([
  "unit",
  "verification",
  "indicator",
  "action",
  "objective",
  "number",
]);

/** The texts that stand beside the actions and indicators of one table. */
export class ActionTexts {
  private readonly columnsWithoutHeader: number[] = [];
  private readonly remarkColumns: readonly HeaderColumn[];
  private readonly amounts: MoneyOfActions;
  private readonly agencyColumns: readonly HeaderColumn[];
  /** The names in each cell's text, since plans name the same agencies again and again. */
  private readonly names = new Map<string, readonly NamedAgency[]>();
  /** What all cells of agencies tell of names with commas or "and" in them; gathered when first needed. */
  private evidence: AgencyEvidence | null = null;

  constructor(
    private readonly view: SheetView,
    private readonly columns: PlanColumns,
    /** The meanings of which some table of the plan has several columns. */
    private readonly shared: ReadonlySet<ColumnMeaning>,
  ) {
    this.amounts = new MoneyOfActions(view, columns);
    this.remarkColumns = columns.all.filter(
      (column) =>
        column.meaning === "remarks" ||
        (column.leftOut !== null && column.leftOut !== "partOfTotal") ||
        isWithoutYear(column),
    );
    this.agencyColumns = [...columns.of("responsibleAgencies"), ...columns.of("implementingPartners")];
    const headed = new Set(columns.all.flatMap(({ column, labels = column }) => [labels, column]));
    for (let column = view.firstColumn; column <= view.lastColumn; column++) {
      if (!headed.has(column)) this.columnsWithoutHeader.push(column);
    }
  }

  private texts(draft: ActionDraft, column: HeaderColumn): readonly PlacedText[] {
    const found: PlacedText[] = [];
    this.addTexts(draft, column, found, (text, cell) => ({ text, cell }));
    return found;
  }

  /** Adds the different texts that an action has in a column to others, as what `make` makes of them. */
  private addTexts<Made>(
    { rows, firstRow }: ActionDraft,
    { column }: HeaderColumn,
    made: Made[],
    make: (text: string, cell: CellReference) => Made,
  ): void {
    const before = made.length;
    const known = rows.length > 1 ? new Set<string>() : null;
    for (const row of rows) {
      const text = this.view.text(row, column);
      if (text === "" || known?.has(text) === true) continue;
      known?.add(text);
      made.push(make(text, this.view.reference(row, column)));
    }
    if (made.length > before) return;
    // Agencies or remarks merged over several actions are each action's.
    const merge = this.view.merge(firstRow, column);
    const text = merge === null ? "" : this.view.seenText(firstRow, column);
    if (merge !== null && text !== "")
      made.push(make(text, this.view.reference(merge.firstRow, merge.firstColumn)));
  }

  /**
   * What the row of an indicator says of its being cancelled or postponed, or else the first row of its action where the
   * others say nothing.
   */
  withdrawal({ rows, group }: IndicatorBlock, draft: ActionDraft): Indicator["withdrawal"] {
    const own = group?.rows ?? rows;
    for (const { column, sense } of this.remarkColumns) {
      // "Reporte" is a unit and a product in Spanish, and "reporté" a status in French.
      if (sense.kinds[0] !== undefined && NAMED_OTHERWISE.has(sense.kinds[0])) continue;
      const others = draft.rows.filter((row) => row !== draft.firstRow);
      const isOfAll = others.every((row) => this.view.text(row, column) === "");
      for (const row of isOfAll ? [...own, draft.firstRow] : own) {
        const text = this.view.seenText(row, column);
        const kind = text === "" ? null : withdrawalSaid(text);
        if (kind !== null) return { text: onOneLine(text), cell: this.view.reference(row, column), kind };
      }
    }
    return undefined;
  }

  /** The dimensions by which an indicator's words, or a column beside it, ask for its values to be told apart. */
  dimensionsAskedFor(indicator: string, { rows, group }: IndicatorBlock): readonly NamedDimension[] {
    const [row = 0] = group?.rows ?? rows;
    const beside = this.remarkColumns.flatMap(({ column, header }) =>
      saysBreakdown(header) ? dimensionsNamed(this.view.text(row, column)) : [],
    );
    return [...new Set([...dimensionsAskedFor(indicator), ...beside])];
  }

  /** Whether a column of the plan marks an indicator as one of the key ones. */
  isKeyIndicator({ rows, group }: IndicatorBlock): boolean {
    const [row = 0] = group?.rows ?? rows;
    return this.remarkColumns.some(
      ({ column, header }) => saysKeyIndicator(header) && saysYes(this.view.text(row, column)),
    );
  }

  agencies(draft: ActionDraft, role: AgencyRole): readonly AgencyMention[] {
    const byCell: (readonly AgencyMention[])[] = [];
    for (const column of this.agencyColumns) {
      for (const { text, cell } of this.withNamesJoined(this.texts(draft, column), draft)) {
        const mentions = this.mentionsIn(column, text, cell, role);
        if (mentions.length > 0) byCell.push(mentions);
      }
    }
    const [first = [], ...others] = byCell;
    return others.length === 0 ? first : firstOfEachName(byCell.flat());
  }

  /** "Department of" and "Human Resources" in the rows of one action are one name. */
  private withNamesJoined(texts: readonly PlacedText[], { rowsOfRest }: ActionDraft): readonly PlacedText[] {
    const joined: PlacedText[] = [];
    for (const each of texts) {
      const last = joined.at(-1);
      const isRest = rowsOfRest.includes(each.cell.row);
      const goesOn =
        last !== undefined &&
        (leadsOn(last.text) || startsSmall(each.text) || (isRest && this.areOneName(last.text, each.text)));
      if (goesOn) joined[joined.length - 1] = { ...last, text: `${last.text} ${each.text}` };
      else joined.push(each);
    }
    return joined;
  }

  /** "Ministry of Social" and "Affairs", cut where the action's text was: no cell names one of them again. */
  private areOneName(before: string, text: string): boolean {
    this.evidence ??= new AgencyEvidence(this.textsOfAgencies());
    return !isNameByItself(text) && !this.evidence.recurs(before) && !this.evidence.recurs(text);
  }

  /** What a cell says of one role; under a header that names an agency it has a mark: "L" for lead, "S" for support. */
  private mentionsIn(
    { meaning, sense, headerCell }: HeaderColumn,
    text: string,
    cell: CellReference,
    role: AgencyRole,
  ): readonly AgencyMention[] {
    const { levels } = sense.path;
    const name = levels.length > 1 || sense.kinds.length === 0 ? (levels.at(-1) ?? "") : "";
    if (name !== "" && isRoleMark(text)) {
      const marked = isSupportMark(text) ? "implementingPartners" : "responsibleAgencies";
      return marked === role ? [{ name, cell: headerCell, cellText: name }] : [];
    }
    const { value } = this.view.cell(cell.row, cell.column);
    if (typeof value !== "string" || (meaning === "implementingPartners" && meaning !== role)) return [];
    // What a cell of those responsible says of helping counts; who only helps never leads.
    const isOfRole = (named: NamedAgency): boolean =>
      meaning === "implementingPartners" || (named.role ?? meaning) === role;
    return this.namesInText(text)
      .filter(isOfRole)
      .map(({ name }) => ({ name, cell, cellText: value }));
  }

  private namesInText(text: string): readonly NamedAgency[] {
    this.evidence ??= new AgencyEvidence(this.textsOfAgencies());
    const names = this.names.get(text) ?? agenciesWithRoles(text, this.evidence, dividersSaid(this.view));
    this.names.set(text, names);
    return names;
  }

  private *textsOfAgencies(): Generator<string> {
    for (const { column } of this.agencyColumns) {
      for (let row = this.view.firstRow; row <= this.view.lastRow; row++) {
        const text = this.view.text(row, column);
        for (const part of partsByRole(text)) yield part.text;
      }
    }
  }

  resources(draft: ActionDraft): PlacedText | null {
    const texts = this.columns.of("resources").flatMap((column) => this.texts(draft, column));
    const [first] = texts;
    return first === undefined ? null : { text: texts.map(({ text }) => text).join("\n"), cell: first.cell };
  }

  /** The amounts of money in its columns of resources. */
  money({ rows }: ActionDraft): Pick<JointAction, "money"> {
    const money = this.amounts.of(rows);
    return money.length === 0 ? {} : { money };
  }

  /** What stands in each of several columns of one meaning; nothing where no meaning has several. */
  columnTexts(draft: ActionDraft): Pick<JointAction, "columnTexts"> {
    const texts = [
      ...(["responsibleAgencies", "implementingPartners"] as const).flatMap((role) =>
        this.textsOfShared(role, (column) =>
          this.texts(draft, column).map(({ text, cell }) => {
            const agencies = this.mentionsIn(column, text, cell, role).map(({ name }) => name);
            return { text, cell, agencies };
          }),
        ),
      ),
      ...this.textsOfShared("resources", (column) => this.texts(draft, column)),
    ];
    return texts.length === 0 ? {} : { columnTexts: texts };
  }

  private textsOfShared(
    meaning: ColumnMeaning,
    textsIn: (column: HeaderColumn) => readonly Omit<ColumnText, "column">[],
  ): readonly ColumnText[] {
    if (!this.shared.has(meaning)) return [];
    const own = new Set(this.columns.of(meaning));
    return namedColumns(this.columns.all, meaning).flatMap(({ column, name }) =>
      own.has(column) ? textsIn(column).map((text) => ({ ...text, column: name })) : [],
    );
  }

  remarks(draft: ActionDraft): JointAction["remarks"] {
    const remarks: Remark[] = [...draft.headings, ...draft.labels].map((text) => ({ ...text, header: "" }));
    for (const row of draft.rows) this.addLooseTexts(row, remarks);
    for (const column of this.remarkColumns) {
      this.addTexts(draft, column, remarks, (text, cell) => ({ text, cell, header: column.header }));
    }
    return remarks;
  }

  /**
   * What stands in columns without a header, beside the action or at the table's edge. Numbers are no remarks: nobody knows
   * what they are of, and they are among what was not read.
   */
  private addLooseTexts(row: number, remarks: Remark[]): void {
    for (const column of this.columnsWithoutHeader) {
      if (typeof this.view.value(row, column) === "number") continue;
      const text = this.view.text(row, column);
      if (text !== "") remarks.push({ text, cell: this.view.reference(row, column), header: "" });
    }
  }

  /** The text of a column beside the indicators: its line where it has one for each, else all of it. */
  lineOf(
    meaning: "unit" | "direction" | "meansOfVerification" | "baselineYear",
    { rows }: IndicatorBlock,
    place: number,
    count: number,
  ): PlacedText | null {
    for (const column of this.columns.of(meaning)) {
      const line = this.lineIn(column, rows, place, count);
      if (line !== null) return line;
    }
    return meaning === "meansOfVerification" ? this.sourceInRows(rows) : null;
  }

  /** The lines of an indicator in each of several columns of means of verification; nothing where there are not several. */
  columnLines({ rows }: IndicatorBlock, place: number, count: number): Pick<Indicator, "columnTexts"> {
    const texts = this.textsOfShared("meansOfVerification", (column) => {
      const line = this.lineIn(column, rows, place, count);
      return line === null ? [] : [line];
    });
    return texts.length === 0 ? {} : { columnTexts: texts };
  }

  private lineIn(
    { column }: HeaderColumn,
    rows: IndicatorBlock["rows"],
    place: number,
    count: number,
  ): PlacedText | null {
    for (const row of rows) {
      const text = this.view.seenText(row, column);
      if (text === "") continue;
      const line = count > 1 ? lineAmong(text, place, count) : undefined;
      return { text: line ?? text, cell: this.referenceOfSeen(row, column) };
    }
    return null;
  }

  /** What stands among the values of the row that is named "Source". */
  private sourceInRows(rows: readonly number[]): PlacedText | null {
    const { kinds, values } = this.columns;
    if (kinds === null) return null;
    for (const row of rows) {
      if (kindNamed(this.view.text(row, kinds.column)) !== "verification") continue;
      const column = values.find((each) => this.view.text(row, each.column) !== "")?.column;
      if (column !== undefined)
        return { text: this.view.text(row, column), cell: this.view.reference(row, column) };
    }
    return null;
  }

  private referenceOfSeen(row: number, column: number): CellReference {
    const merge = this.view.merge(row, column);
    return this.view.reference(merge?.firstRow ?? row, merge?.firstColumn ?? column);
  }
}

/** The line at a place, of a text with a line for each of so many. */
function lineAmong(text: string, place: number, count: number): string | undefined {
  const lines = text.split("\n").map(onOneLine).filter(Boolean);
  if (lines.length === count) return lines[place];
  const joined = indicatorLines(text).lines;
  return joined.length === count ? joined[place] : undefined;
}
