import { onOneLine } from "../../plan/language/spelling/text-folding";
import { withWesternDigits } from "../../plan/language/numbers/digits";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import { kindOfMeaning } from "../../plan/column-meaning";
import type { PeriodKey } from "../../plan/period";
import { parsePeriod } from "../../plan/period";
import type {
  AgencyMention,
  ColumnMeaning,
  ColumnText,
  Indicator,
  JointAction,
  PlacedText,
  Plan,
  StatedPercent,
} from "../../plan/plan";
import { TextsByColumn } from "../../plan/texts-by-column";
import type { Value } from "../../plan/value";
import type { DifferenceKind, PlacedValue } from "./difference";
import { percentKey, remarkKey, type ComparedColumns } from "./compared-columns";
import { comparedValue, sameValue } from "./comparable-value";
import { sameWords } from "../words/wording";

/** One entry of an action or an indicator, as it is compared with that of the other draft. */
export interface Field {
  /** By what the entries of both sides are paired. */
  readonly key: string;
  readonly kind: DifferenceKind;
  readonly field: string | null;
  readonly value: PlacedValue;
  /** Whether another entry says the same. */
  readonly isSame: (other: Field) => boolean;
  readonly names?: ReadonlySet<string>;
  /** What tells it apart from others of its kind and field. */
  readonly identity?: string;
  /** The different texts of its value, where each can have a cell of its own. */
  readonly texts?: readonly PlacedText[];
  /** A formula makes it of other entries. */
  readonly isComputed?: boolean;
}

/** The contents of one of several columns of a meaning. */
interface EachColumn {
  readonly key: string;
  readonly header: string;
  readonly texts: readonly (PlacedText & Pick<ColumnText, "agencies">)[];
  /** The cell in its row. */
  readonly cell: CellReference;
}

/** Where the cells of a plan's columns are, also those that are blank. */
export class FieldPlaces {
  private readonly columns = new Map<string, number>();

  private readonly texts: TextsByColumn;

  constructor(
    private readonly plan: Plan,
    private readonly compared: ComparedColumns,
  ) {
    this.texts = new TextsByColumn(plan);
    for (const column of plan.columns) {
      const isKnownByKey = ["remarks", "ignored", "percentMet"].includes(column.meaning);
      const key = isKnownByKey ? compared.keyOf(column, plan) : column.meaning;
      if (key !== null && !this.columns.has(key)) this.columns.set(key, column.column);
    }
  }

  /** The percentages that the plan states of an indicator. */
  percentsOf({ id }: Pick<Indicator, "id">): readonly Field[] {
    this.percents ??= percentsByIndicator(this.plan);
    return (this.percents.get(id) ?? []).map(({ column, value }) => {
      const field = valueField(percentKey(column, this.plan), "remark", onOneLine(column.header), value);
      const isComputed = value.state === "number" && value.formula !== null;
      // What formulas make of the numbers follows from these.
      return {
        ...field,
        isComputed,
        isSame: (other) => (isComputed && other.isComputed === true) || field.isSame(other),
      };
    });
  }

  private percents: ReadonlyMap<string, readonly StatedPercent[]> | null = null;

  has(key: string): boolean {
    return this.columns.has(key);
  }

  /**
   * The contents of each of the columns of a meaning of which a draft has several; `null` if they are compared as one.
   * `whole` is what is in them together.
   */
  inEach(
    meaning: ColumnMeaning,
    part: Pick<JointAction | Indicator, "cell" | "columnTexts">,
    whole: PlacedText | null,
  ): readonly EachColumn[] | null {
    const each = this.compared.eachOf(meaning, this.plan);
    if (each === null) return null;
    return each.map(({ column, key, header }) => {
      const texts: readonly (PlacedText & Pick<ColumnText, "agencies">)[] =
        this.texts.of(column, part) ?? (whole === null ? [] : [whole]);
      return { key, header, texts, cell: { ...part.cell, column: column.column } };
    });
  }

  /** Whether either draft has a column of a meaning that drafts can have several columns of. */
  areComparable(meaning: ColumnMeaning): boolean {
    return this.compared.hasAny(meaning);
  }

  /** The cell of a column in the row of another cell; that cell where there is no such column. */
  cell(key: string, row: CellReference): CellReference {
    const column = this.columns.get(key);
    return column === undefined ? row : { ...row, column };
  }

  /** Whether the plan has a column of values of a kind and period. */
  hasPeriod(kind: "target" | "actual", key: PeriodKey): boolean {
    return this.periods(kind).has(key);
  }

  private periods(kind: "target" | "actual"): ReadonlySet<string> {
    const known = this.known.get(kind);
    if (known !== undefined) return known;
    const found = new Set(
      this.plan.columns.flatMap(({ meaning, period }) =>
        kindOfMeaning(meaning) === kind && period !== null ? [period] : [],
      ),
    );
    // In a plan in long form the periods are in rows.
    for (const indicator of this.plan.indicators) {
      for (const key of indicator[kind === "target" ? "targets" : "actuals"].keys()) found.add(key);
    }
    this.known.set(kind, found);
    return found;
  }

  private readonly known = new Map<string, ReadonlySet<string>>();
}

/** What an action says next to its title. */
export function fieldsOfAction(action: JointAction, places: FieldPlaces): readonly Field[] {
  const at = (key: string): CellReference => places.cell(key, action.cell);
  const { responsibleAgencies, implementingPartners, resources } = action;
  const [responsible, implementing] = [
    places.inEach("responsibleAgencies", action, null),
    places.inEach("implementingPartners", action, null),
  ];
  return [
    ...(responsible?.map(agenciesField("responsible")) ??
      agencies("responsible", responsibleAgencies, places, at("responsibleAgencies"))),
    ...(implementing?.map(agenciesField("implementing")) ??
      // Marks in columns of agencies say of both roles.
      (responsible !== null && !places.areComparable("implementingPartners")
        ? []
        : agencies("implementing", implementingPartners, places, at("implementingPartners")))),
    ...(places.inEach("resources", action, resources)?.map(columnField("resources")) ??
      (places.has("resources")
        ? [textField("resources", "resources", null, resources, at("resources"))]
        : [])),
    ...remarksOf(action),
  ];
}

/** The entry of one of several columns, which is known by its header. */
function columnField(kind: DifferenceKind) {
  return ({ key, header, texts, cell }: EachColumn): Field => ({
    ...textField(key, kind, header, joinedText(texts), cell),
    texts,
  });
}

/** The entry of one of several columns of agencies; another order or spelling is the same. */
function agenciesField(role: "responsible" | "implementing") {
  return ({ key, header, texts, cell }: EachColumn): Field => {
    const names = new Set(texts.flatMap(({ agencies: named = [] }) => named.map(nameKey)));
    const field = textField(key, "agency", role, joinedText(texts), cell);
    return {
      ...field,
      identity: header,
      names,
      texts,
      isSame: (other) =>
        other.names === undefined || Math.min(names.size, other.names.size) === 0
          ? field.isSame(other)
          : areOneSet(names, other.names),
    };
  };
}

function areOneSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}

function joinedText(texts: readonly PlacedText[]): PlacedText | null {
  const [first] = texts;
  return first === undefined ? null : { text: texts.map(({ text }) => text).join("\n"), cell: first.cell };
}

function remarksOf({ remarks }: JointAction): readonly Field[] {
  const byHeader = new Map<string, (PlacedText & { readonly header: string })[]>();
  for (const remark of remarks) {
    byHeader.set(remarkKey(remark.header), [...(byHeader.get(remarkKey(remark.header)) ?? []), remark]);
  }
  return [...byHeader].flatMap(([key, texts]) => {
    const [first] = texts;
    if (first === undefined) return [];
    const text = texts.map((each) => each.text).join("\n");
    return [
      textField(
        key,
        isDate(text) ? "date" : "remark",
        onOneLine(first.header),
        { ...first, text },
        first.cell,
      ),
    ];
  });
}

function percentsByIndicator({ statedPercents = [] }: Plan): ReadonlyMap<string, readonly StatedPercent[]> {
  const percents = new Map<string, StatedPercent[]>();
  for (const stated of statedPercents)
    percents.set(stated.indicator, [...(percents.get(stated.indicator) ?? []), stated]);
  return percents;
}

/** More than this is a text in which a year is, or a list of numbers. */
const LONGEST_DATE = 40;

/** A year of the Gregorian calendar or of the Buddhist era, or a period by its name. */
function isDate(text: string): boolean {
  if (text.trim().length > LONGEST_DATE) return false;
  return YEAR.test(withWesternDigits(text)) || parsePeriod(text.trim()) !== null;
}

const YEAR = /(?<!\d)(?:19|20|21|24|25|26)\d\d(?!\d)/u;

/** The agencies of a role as their cell has them; another order or spelling is the same. */
function agencies(
  role: "responsible" | "implementing",
  mentions: readonly AgencyMention[],
  places: FieldPlaces,
  cell: CellReference,
): readonly Field[] {
  const column: ColumnMeaning = role === "responsible" ? "responsibleAgencies" : "implementingPartners";
  if (!places.has(column) && mentions.length === 0) return [];
  const names = new Set(mentions.map(({ name }) => nameKey(name)));
  const texts = [...new Set(mentions.map(({ cellText }) => cellText))];
  const inOneCell = new Set(mentions.map((each) => `${each.cell.row} ${each.cell.column}`)).size <= 1;
  const value = inOneCell ? texts.join("\n") : mentions.map(({ name }) => name).join(", ");
  return [
    {
      key: role,
      kind: "agency",
      field: role,
      value: { cell: mentions[0]?.cell ?? cell, value: mentions.length === 0 ? null : value },
      names,
      isSame: ({ names: others }) => others !== undefined && areOneSet(names, others),
    },
  ];
}

/** A name without what tells no agencies apart: case, spaces and signs. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

function textField(
  key: string,
  kind: DifferenceKind,
  field: string | null,
  text: PlacedText | null | undefined,
  cell: CellReference,
): Field {
  const value = text === null || text === undefined || text.text.trim() === "" ? null : text.text;
  return {
    key,
    kind,
    field,
    value: { cell: text?.cell ?? cell, value },
    isSame: (other) => sameWords(value ?? "", String(other.value.value ?? "")),
  };
}

/** What an indicator says next to its text. */
export function fieldsOfIndicator(indicator: Indicator, places: FieldPlaces): readonly Field[] {
  const { unit, direction, meansOfVerification, baselineYear, baseline, overallTarget } = indicator;
  const text = (key: ColumnMeaning, kind: DifferenceKind, of: PlacedText | null | undefined): Field[] =>
    places.has(key) ? [textField(key, kind, null, of, places.cell(key, indicator.cell))] : [];
  const number = (
    key: string,
    kind: DifferenceKind,
    field: string | null,
    value: Value | null | undefined,
  ) => (value === null || value === undefined ? [] : [valueField(key, kind, field, value)]);
  const periods = (kind: "target" | "actual"): Field[] =>
    [...indicator[kind === "target" ? "targets" : "actuals"]].map(([key, value]) =>
      valueField(`${kind} ${key}`, kind, key, value),
    );
  return [
    ...text("unit", "unit", unit),
    ...text("direction", "direction", direction),
    ...(places
      .inEach("meansOfVerification", indicator, meansOfVerification)
      ?.map(columnField("verification")) ?? text("meansOfVerification", "verification", meansOfVerification)),
    ...number("baseline", "baseline", null, baseline),
    ...text("baselineYear", "baseline", baselineYear),
    ...number("overall", "target", "overall", overallTarget),
    ...periods("target"),
    ...periods("actual"),
    ...number("undated", "actual", "overall", indicator.undatedActual),
    ...places.percentsOf(indicator),
  ];
}

function valueField(key: string, kind: DifferenceKind, field: string | null, value: Value): Field {
  const kept = comparedValue(value);
  const percent = typeof kept === "object" && kept !== null;
  return {
    key,
    kind,
    field,
    value: {
      cell: value.cell,
      value: percent ? kept.percent : kept,
      ...(percent ? { percent: true } : {}),
    },
    isSame: ({ value: other }) => sameValue(percent ? kept.percent : kept, other.value),
  };
}
