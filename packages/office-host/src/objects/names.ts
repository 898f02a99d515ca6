import type { Area, DefinedName, SheetFile } from "@plan-of-action/xlsx";
import { booleanArgument, optionalText, textArgument } from "../requests/arguments";
import { isFormula } from "../calculation/engine";
import { formatAbsolute, parseArea, splitSheet } from "../cells/addresses";
import { internalError, invalidArgument, itemAlreadyExists, itemNotFound } from "../requests/host-error";
import { HostCollection, HostObject } from "../requests/host-object";
import type { OpenWorkbook } from "../open/open-workbook";
import { namedItemCollectionMembers, namedItemMembers } from "./sheet-members";
import { Range } from "./ranges/range";
import { Worksheet } from "./worksheet";

export interface NamedArea {
  readonly sheet: SheetFile;
  readonly area: Area;
}

/** The area that a name stands for; `null` if it is not a name of one area. A sheet's own names come first. */
export function findNamedArea(open: OpenWorkbook, name: string, sheet: SheetFile | null): NamedArea | null {
  const named = open.file.names.filter((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  const found =
    named.find(({ scope }) => scope === sheet && scope !== null) ?? named.find(({ scope }) => scope === null);
  return found === undefined ? null : areaOfName(open, found);
}

function areaOfName(open: OpenWorkbook, { formula, scope }: DefinedName): NamedArea | null {
  const { sheet: title, address } = splitSheet(formula);
  const sheet = title === null ? scope : open.findSheet(title);
  const area = parseArea(address);
  return sheet === null || area === null ? null : { sheet, area };
}

/** The names of the workbook's scope, or of one sheet's. */
export class NamedItemCollection extends HostCollection {
  readonly className = "NamedItemCollection";
  readonly members = namedItemCollectionMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly scope: SheetFile | null,
  ) {
    super();
  }

  items(): readonly NamedItem[] {
    const isHere = ({ scope }: DefinedName) =>
      scope === this.scope || (scope === null && this.open.quirks.sheetsHaveNamesOfWorkbook === true);
    return this.open.file.names
      .filter((name) => isHere(name) && !name.name.startsWith("_xlnm."))
      .map((name) => new NamedItem(this.open, name));
  }

  getItem(key: unknown): NamedItem {
    const found = this.getItemOrNullObject(key);
    if (found === null) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: unknown): NamedItem | null {
    const name = textArgument(key).toLowerCase();
    return this.items().find((item) => item.name.toLowerCase() === name) ?? null;
  }

  getCount(): number {
    return this.items().length;
  }

  /** `reference` is a range, or a formula as a text; a text without `=` is a constant. */
  add(nameArgument: unknown, reference: unknown, comment?: unknown): NamedItem {
    if (this.open.elsewhere === "ItemNotFound") {
      throw reference instanceof Range ? internalError("Excel has ended") : itemNotFound();
    }
    const name = acceptableName(nameArgument);
    if (this.getItemOrNullObject(name) !== null) throw itemAlreadyExists();
    const formula =
      reference instanceof Range
        ? formatAbsolute(reference.sheet.name, reference.area)
        : readFormula(reference);
    const item = { name, formula, scope: this.scope, hidden: false, comment: optionalText(comment) };
    this.open.requireWritable();
    this.open.file.setName(item);
    this.open.calculation.structureChanged(name);
    return this.getItem(name);
  }

  /** As `add` does: formulas in the user's language are formulas in English here. */
  addFormulaLocal(name: unknown, formula: unknown, comment?: unknown): NamedItem {
    if (!textArgument(formula).startsWith("=")) throw invalidArgument();
    return this.add(name, formula, comment);
  }
}

/** As Excel has names: of letters, digits, `_`, `.` and `\`, not like a cell. */
function acceptableName(value: unknown): string {
  const name = textArgument(value);
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^R(\d*)(C\d*)?$|^C\d*$/i.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u.test(name) || looksLikeCell) throw invalidArgument();
  return name;
}

function readFormula(reference: unknown): string {
  if (typeof reference === "number" || typeof reference === "boolean") return String(reference).toUpperCase();
  const text = textArgument(reference);
  if (!text.startsWith("=")) return `"${text.replaceAll('"', '""')}"`;
  const formula = text.slice(1);
  if (!isFormula(formula)) throw invalidArgument();
  return formula;
}

export class NamedItem extends HostObject {
  readonly className = "NamedItem";
  readonly members = namedItemMembers;

  constructor(
    private readonly open: OpenWorkbook,
    private readonly found: DefinedName,
  ) {
    super();
  }

  override identity() {
    return { _Id: this.name };
  }

  get name(): string {
    return this.found.name;
  }

  get type(): string {
    if (areaOfName(this.open, this.defined) !== null) return "Range";
    const { formula } = this.defined;
    if (formula.startsWith('"')) return "String";
    if (formula.includes("#REF!")) return "Error";
    return Number.isNaN(Number(formula)) ? "String" : "Double";
  }

  get value(): unknown {
    const { formula } = this.defined;
    const constant = /^"(.*)"$/s.exec(formula)?.[1];
    if (constant !== undefined) return constant.replaceAll('""', '"');
    return this.type === "Double" ? Number(formula) : formula.replaceAll("$", "");
  }

  get formula(): string {
    return `=${this.defined.formula}`;
  }

  set formula(value: unknown) {
    this.change({ formula: readFormula(value) });
  }

  get comment(): string {
    return this.defined.comment ?? "";
  }

  set comment(value: unknown) {
    this.change({ comment: textArgument(value) });
  }

  get visible(): boolean {
    return !this.defined.hidden;
  }

  set visible(value: unknown) {
    this.change({ hidden: !booleanArgument(value) });
  }

  get scope(): string {
    return this.defined.scope === null ? "Workbook" : "Worksheet";
  }

  get worksheet(): Worksheet {
    const sheet = this.worksheetOrNullObject;
    if (sheet === null) throw itemNotFound();
    return sheet;
  }

  get worksheetOrNullObject(): Worksheet | null {
    return this.defined.scope === null ? null : new Worksheet(this.open, this.defined.scope);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === null) throw itemNotFound();
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const named = areaOfName(this.open, this.defined);
    return named === null ? null : new Range(this.open, named.sheet, named.area);
  }

  delete(): void {
    this.open.requireWritable();
    const { name, scope } = this.defined;
    this.open.file.removeName(name, scope);
    this.open.calculation.structureChanged(name);
  }

  /** The name as the workbook has it now. */
  private get defined(): DefinedName {
    const { name, scope } = this.found;
    const current = this.open.file.names.find((other) => other.name === name && other.scope === scope);
    if (current === undefined) throw itemNotFound();
    return current;
  }

  private change(part: Partial<DefinedName>): void {
    this.open.requireWritable();
    this.open.file.setName({ ...this.defined, ...part });
    this.open.calculation.structureChanged(this.defined.name);
  }
}
