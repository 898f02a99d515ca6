import * as fc from "fast-check";
import type { Area, Grid, GridValue } from "../../src/workbook/grid";

/** A plan as its authors have it in mind, before anybody sets it out in a sheet. */
export interface IntendedPlan {
  readonly firstYear: number;
  readonly years: readonly number[];
  readonly objectives: readonly IntendedObjective[];
}

interface IntendedObjective {
  readonly number: number;
  readonly title: string;
  readonly actions: readonly IntendedAction[];
}

export interface IntendedAction {
  readonly number: string;
  readonly title: string;
  readonly responsible: readonly string[];
  readonly indicators: readonly IntendedIndicator[];
}

interface IntendedIndicator {
  readonly text: string;
  readonly unit: string;
  readonly baseline: number;
  readonly total: number;
  /** `null` where nothing is planned for the year. */
  readonly byYear: readonly (number | null)[];
}

type Column =
  | "objective"
  | "number"
  | "action"
  | "responsible"
  | "indicator"
  | "unit"
  | "baseline"
  | "targets"
  | "resources"
  | "remarks";

/** How one author sets a plan out. */
export interface Layout {
  readonly language: LanguageCode;
  readonly order: readonly Column[];
  readonly wording: number;
  readonly objectives: "merged" | "repeated" | "blankBelow" | "banner" | "wideBanner";
  readonly actions: "merged" | "blankBelow" | "repeated";
  readonly indicators: "rows" | "lines";
  readonly numbers: "inText" | "ownColumn" | "none";
  readonly head: "oneRow" | "twoRows" | "twoRowsUnmerged";
  readonly years: "number" | "text" | "buddhist" | "ofPlan";
  readonly total: "first" | "last";
  readonly digits: "western" | "thai" | "khmer";
  readonly values: "numbers" | "texts";
  readonly thousands: "" | "," | " ";
  readonly offset: { readonly row: number; readonly column: number };
  readonly hasTitle: boolean;
  readonly hasTotals: boolean;
  readonly hasNotes: boolean;
  readonly hasColumnNumbers: boolean;
  readonly repeatsHead: boolean;
  readonly blankRows: boolean;
  readonly decoys: boolean;
}

type LanguageCode = "en" | "es" | "fr" | "th" | "km";

interface Language {
  readonly heads: Readonly<Record<Exclude<Column, "targets">, readonly string[]>>;
  readonly targets: readonly string[];
  readonly totals: readonly string[];
  readonly yearOfPlan: string;
  readonly objective: (number: number, words: string) => string;
  readonly action: string;
  readonly indicator: string;
  readonly unit: string;
  readonly title: (first: number, last: number) => string;
  readonly sum: string;
  readonly note: string;
  readonly agencies: readonly string[];
}

const LANGUAGES: Readonly<Record<LanguageCode, Language>> = {
  en: {
    heads: {
      objective: ["Focus area", "Specific objective", "Strategic Objective", "Pillar", "Outcome"],
      number: ["No.", "#", "Ref.", "Code", "S/N"],
      action: [
        "Joint actions/deliverables",
        "Activities",
        "Key Activity",
        "Proposed actions",
        "Interventions",
      ],
      responsible: ["Responsible Agency", "Lead institution", "Responsibility", "Lead agencies", "In charge"],
      indicator: [
        "Indicators",
        "Performance indicator",
        "KPI",
        "Objectively Verifiable Indicators",
        "Output Indicator",
      ],
      unit: ["Unit", "Unit of measure", "Measurement unit"],
      baseline: ["Baseline", "Base line value", "Baseline value"],
      resources: ["Resources", "Budget", "Funding source", "Estimated cost (USD)"],
      remarks: ["Remarks", "Comments", "Means of verification", "Assumptions"],
    },
    targets: ["Targets per Year", "Annual targets", "Target", "Yearly Targets"],
    totals: ["Overall target", "Total target", "End-of-project target", "Total"],
    yearOfPlan: "Year",
    objective: (number, words) => `Specific Objective ${number}: ${words}`,
    action: "Organise joint training for border officers in district",
    indicator: "Number of officers trained in district",
    unit: "officers",
    title: (first, last) => `Joint Plan of Action ${first}-${last}`,
    sum: "Total",
    note: "Note: figures are provisional",
    agencies: ["NCCT", "MoJ", "MoSVY", "Ministry of Labour", "SG/NCCT"],
  },
  es: {
    heads: {
      objective: ["Objetivo específico", "Eje estratégico", "Línea estratégica", "Componente"],
      number: ["No.", "N°", "Código", "Núm."],
      action: ["Actividades", "Acción", "Acciones estratégicas", "Actividad principal"],
      responsible: ["Responsable", "Entidad responsable", "Institución responsable"],
      indicator: ["Indicador", "Indicadores de producto", "Nombre del indicador", "Indicador de gestión"],
      unit: ["Unidad de medida", "Unidad"],
      baseline: ["Línea base", "Línea de base", "Valor base"],
      resources: ["Presupuesto", "Recursos", "Costo estimado"],
      remarks: ["Observaciones", "Medios de verificación", "Supuestos"],
    },
    targets: ["Metas anuales", "Meta", "Valor esperado", "Meta por año"],
    totals: ["Meta total", "Total", "Meta global", "Meta final"],
    yearOfPlan: "Año",
    objective: (number, words) => `Objetivo específico ${number}: ${words}`,
    action: "Capacitar a funcionarios de frontera del distrito",
    indicator: "Número de funcionarios capacitados en el distrito",
    unit: "personas",
    title: (first, last) => `Plan de Acción Conjunto ${first}-${last}`,
    sum: "Total",
    note: "Nota: cifras preliminares",
    agencies: ["ICBF", "Ministerio del Interior", "Migración Colombia", "DNP", "Policía Nacional"],
  },
  fr: {
    heads: {
      objective: ["Objectif spécifique", "Axe stratégique", "Domaine d'intervention", "Pilier"],
      number: ["N°", "No", "Code", "Réf."],
      action: ["Activités", "Actions prioritaires", "Activités prévues", "Action"],
      responsible: ["Responsable", "Structure responsable", "Chef de file", "Institution responsable"],
      indicator: ["Indicateurs", "Indicateur de performance", "Indicateurs objectivement vérifiables"],
      unit: ["Unité de mesure", "Unité"],
      baseline: ["Situation de référence", "Valeur de référence", "Ligne de base"],
      resources: ["Ressources", "Coût estimatif", "Budget (FCFA)"],
      remarks: ["Observations", "Moyens de vérification", "Hypothèses et risques"],
    },
    targets: ["Cibles", "Cibles annuelles", "Valeur cible", "Cible par an"],
    totals: ["Cible totale", "Total", "Cible finale", "Cible globale"],
    yearOfPlan: "Année",
    objective: (number, words) => `Objectif spécifique ${number} : ${words}`,
    action: "Former les agents des postes frontières du district",
    indicator: "Nombre d'agents formés dans le district",
    unit: "agents",
    title: (first, last) => `Plan d'action conjoint ${first}-${last}`,
    sum: "Total",
    note: "Source : Secrétariat permanent",
    agencies: ["CNLTP", "Ministère de la Justice", "OIM", "DGPN", "ONUDC"],
  },
  th: {
    heads: {
      objective: ["ยุทธศาสตร์", "วัตถุประสงค์", "วัตถุประสงค์เฉพาะ", "ประเด็นยุทธศาสตร์"],
      number: ["ลำดับ", "ลำดับที่", "ที่", "ข้อ"],
      action: ["กิจกรรม", "โครงการ/กิจกรรม", "มาตรการ", "กิจกรรมหลัก"],
      responsible: ["หน่วยงานรับผิดชอบ", "ผู้รับผิดชอบ", "หน่วยงานหลัก"],
      indicator: ["ตัวชี้วัด", "ตัวชี้วัดความสำเร็จ", "ตัวบ่งชี้"],
      unit: ["หน่วยนับ", "หน่วยวัด"],
      baseline: ["ข้อมูลฐาน", "ค่าฐาน"],
      resources: ["งบประมาณ", "ทรัพยากร"],
      remarks: ["หมายเหตุ", "แหล่งข้อมูล"],
    },
    targets: ["ค่าเป้าหมาย", "เป้าหมาย", "เป้าหมายรายปี"],
    totals: ["รวม", "เป้าหมายรวม", "ค่าเป้าหมายรวม"],
    yearOfPlan: "ปีที่",
    objective: (number, words) => `ยุทธศาสตร์ที่ ${number} ${words}`,
    action: "จัดอบรมเจ้าหน้าที่ชายแดนในอำเภอ",
    indicator: "จำนวนเจ้าหน้าที่ที่ผ่านการอบรมในอำเภอ",
    unit: "คน",
    title: (first, last) => `แผนปฏิบัติการร่วม พ.ศ. ${first + 543}-${last + 543}`,
    sum: "รวมทั้งสิ้น",
    note: "หมายเหตุ: ข้อมูลเบื้องต้น",
    agencies: ["พม.", "ตม.", "กระทรวงยุติธรรม", "DSI", "อส."],
  },
  km: {
    heads: {
      objective: ["គោលបំណង", "គោលបំណងជាក់លាក់", "វត្ថុបំណង"],
      number: ["ល.រ", "លេខរៀង", "លេខ"],
      action: ["សកម្មភាព", "សកម្មភាពរួម", "វិធានការ"],
      responsible: ["ស្ថាប័នទទួលខុសត្រូវ", "អ្នកទទួលខុសត្រូវ"],
      indicator: ["សូចនាករ", "សូចនាករលទ្ធផល"],
      unit: ["ឯកតា", "ខ្នាត"],
      baseline: ["ទិន្នន័យគោល", "ទិន្នន័យមូលដ្ឋាន"],
      resources: ["ធនធាន", "ថវិកា"],
      remarks: ["កំណត់សម្គាល់", "ផ្សេងៗ"],
    },
    targets: ["គោលដៅប្រចាំឆ្នាំ", "គោលដៅ", "ចំណុចដៅ"],
    totals: ["គោលដៅសរុប", "សរុប", "គោលដៅរួម"],
    yearOfPlan: "ឆ្នាំទី",
    objective: (number, words) => `គោលបំណងទី${number}៖ ${words}`,
    action: "បណ្តុះបណ្តាលមន្ត្រីព្រំដែនក្នុងស្រុក",
    indicator: "ចំនួនមន្ត្រីដែលបានបណ្តុះបណ្តាលក្នុងស្រុក",
    unit: "នាក់",
    title: (first, last) => `ផែនការសកម្មភាពរួម ${first}-${last}`,
    sum: "សរុប",
    note: "ប្រភព៖ អគ្គលេខាធិការដ្ឋាន",
    agencies: ["គ.ជ.ប.ជ", "ក្រសួងយុត្តិធម៌", "NCCT", "ក្រសួងមហាផ្ទៃ", "MoSVY"],
  },
};

const COLUMNS: readonly Column[] = [
  "objective",
  "number",
  "action",
  "responsible",
  "indicator",
  "unit",
  "baseline",
  "targets",
  "resources",
  "remarks",
];

export const layouts: fc.Arbitrary<Layout> = fc.record({
  language: fc.constantFrom<LanguageCode>("en", "es", "fr", "th", "km"),
  order: fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length }),
  wording: fc.nat(20),
  objectives: fc.constantFrom<Layout["objectives"]>(
    "merged",
    "repeated",
    "blankBelow",
    "banner",
    "wideBanner",
  ),
  actions: fc.constantFrom<Layout["actions"]>("merged", "blankBelow", "repeated"),
  indicators: fc.constantFrom<Layout["indicators"]>("rows", "lines"),
  numbers: fc.constantFrom<Layout["numbers"]>("inText", "ownColumn", "none"),
  head: fc.constantFrom<Layout["head"]>("oneRow", "twoRows", "twoRowsUnmerged"),
  years: fc.constantFrom<Layout["years"]>("number", "text", "buddhist", "ofPlan"),
  total: fc.constantFrom<Layout["total"]>("first", "last"),
  digits: fc.constantFrom<Layout["digits"]>("western", "thai", "khmer"),
  values: fc.constantFrom<Layout["values"]>("numbers", "texts"),
  thousands: fc.constantFrom<Layout["thousands"]>("", ",", " "),
  offset: fc.record({ row: fc.nat(9), column: fc.nat(4) }),
  hasTitle: fc.boolean(),
  hasTotals: fc.boolean(),
  hasNotes: fc.boolean(),
  hasColumnNumbers: fc.boolean(),
  repeatsHead: fc.boolean(),
  blankRows: fc.boolean(),
  decoys: fc.boolean(),
});

const values = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1000, max: 9999 }) },
);

/** A plan in the language of a layout. */
export function plansFor(layout: Layout): fc.Arbitrary<IntendedPlan> {
  const language = LANGUAGES[layout.language];
  return fc
    .record({
      firstYear: fc.integer({ min: 2018, max: 2027 }),
      years: fc.integer({ min: 1, max: 5 }),
      shape: fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      }),
    })
    .chain(({ firstYear, years, shape }) => {
      const count = shape.flat().reduce((sum, indicators) => sum + indicators, 0);
      return fc
        .array(fc.array(values, { minLength: years, maxLength: years }), {
          minLength: count,
          maxLength: count,
        })
        .map((rows) => planOf(language, firstYear, years, shape, rows));
    });
}

function planOf(
  language: Language,
  firstYear: number,
  years: number,
  shape: readonly (readonly number[])[],
  rows: readonly (readonly (number | null)[])[],
): IntendedPlan {
  let place = 0;
  const objectives = shape.map((actions, objectivePlace): IntendedObjective => {
    const number = objectivePlace + 1;
    return {
      number,
      title: language.objective(number, `${language.action} ${"ABC"[objectivePlace] ?? ""}`),
      actions: actions.map((indicators, actionPlace): IntendedAction => {
        const name = `${number}.${actionPlace + 1}`;
        return {
          number: name,
          title: `${language.action} ${"ABC"[objectivePlace] ?? ""}${"XYZ"[actionPlace] ?? ""}`,
          responsible: language.agencies.slice(actionPlace, actionPlace + 2),
          indicators: Array.from({ length: indicators }, (_, indicatorPlace): IntendedIndicator => {
            const byYear = rows[place++] ?? [];
            return {
              text: `${language.indicator} ${"ABC"[objectivePlace] ?? ""}${"XYZ"[actionPlace] ?? ""}${"KLM"[indicatorPlace] ?? ""}`,
              unit: language.unit,
              baseline: indicatorPlace,
              total: byYear.reduce<number>((sum, value) => sum + (value ?? 0), 0),
              byYear,
            };
          }),
        };
      }),
    };
  });
  return { firstYear, years: Array.from({ length: years }, (_, year) => firstYear + year), objectives };
}

/** The plan set out as the layout says, with the sheets that stand beside it. */
export function setOut(plan: IntendedPlan, layout: Layout): readonly Grid[] {
  const sheet = new SheetWriter(plan, layout);
  return layout.decoys ? [ATTENDANCE, sheet.grid(), BUDGET] : [sheet.grid()];
}

class SheetWriter {
  private readonly rows: GridValue[][] = [];
  private readonly merges: Area[] = [];
  private readonly language: Language;
  private readonly columns: readonly Column[];

  constructor(
    private readonly plan: IntendedPlan,
    private readonly layout: Layout,
  ) {
    this.language = LANGUAGES[layout.language];
    const isBanner = layout.objectives === "banner" || layout.objectives === "wideBanner";
    this.columns = layout.order.filter(
      (column) =>
        !(column === "objective" && isBanner) && !(column === "number" && layout.numbers !== "ownColumn"),
    );
    if (layout.hasTitle || layout.years === "ofPlan") this.writeTitle();
    this.writeHead();
    this.writeBody();
    if (layout.hasTotals) this.writeTotals();
    if (layout.hasNotes) this.rows.push([], [this.language.note]);
  }

  grid(): Grid {
    const { row, column } = this.layout.offset;
    const width = Math.max(...this.rows.map((cells) => cells.length));
    return {
      sheet: "Sheet1",
      visibility: "visible",
      firstRow: row,
      firstColumn: column,
      values: this.rows.map((cells) => Array.from({ length: width }, (_, place) => cells[place] ?? null)),
      formulas: this.rows.map(() => []),
      numberFormats: this.rows.map(() => []),
      merges: this.merges.map((area) => ({
        firstRow: area.firstRow + row,
        lastRow: area.lastRow + row,
        firstColumn: area.firstColumn + column,
        lastColumn: area.lastColumn + column,
      })),
      hiddenRows: [],
      hiddenColumns: [],
      partial: false,
    };
  }

  private writeTotals(): void {
    const row: GridValue[] = this.blanks(this.width);
    const label = this.columns.find(
      (column) => column !== "targets" && column !== "baseline" && column !== "unit",
    );
    row[this.places().get(label ?? "action") ?? 0] = this.language.sum;
    const { total, years } = this.yearPlaces();
    for (const column of [total, ...years]) row[column] = 99;
    this.rows.push(row);
  }

  private get width(): number {
    return this.columns.length + this.plan.years.length;
  }

  private blanks(count: number): null[] {
    return Array.from({ length: Math.max(0, count) }, () => null);
  }

  private writeTitle(): void {
    const { years } = this.plan;
    this.rows.push([this.language.title(years[0] ?? 0, years.at(-1) ?? 0)], []);
  }

  private word(words: readonly string[]): string {
    return words[this.layout.wording % words.length] ?? "";
  }

  /** The places of the columns; targets take one for each year and one for the total. */
  private places(): ReadonlyMap<Column, number> {
    const places = new Map<Column, number>();
    let place = 0;
    for (const column of this.columns) {
      places.set(column, place);
      place += column === "targets" ? this.plan.years.length + 1 : 1;
    }
    return places;
  }

  private yearPlaces(): { readonly total: number; readonly years: readonly number[] } {
    const first = this.places().get("targets") ?? 0;
    const shift = this.layout.total === "first" ? 1 : 0;
    return {
      total: this.layout.total === "first" ? first : first + this.plan.years.length,
      years: this.plan.years.map((_, place) => first + shift + place),
    };
  }

  private yearHead(place: number): GridValue {
    const year = this.plan.years[place] ?? 0;
    switch (this.layout.years) {
      case "number":
        return year;
      case "text":
        return this.inDigits(String(year));
      case "buddhist":
        return `พ.ศ. ${this.inDigits(String(year + 543))}`;
      case "ofPlan":
        return `${this.language.yearOfPlan} ${this.inDigits(String(place + 1))}`;
    }
  }

  private writeHead(): void {
    const { head, hasColumnNumbers } = this.layout;
    const top: GridValue[] = this.blanks(this.width);
    const below: GridValue[] = this.blanks(this.width);
    const { total, years } = this.yearPlaces();
    const targets = this.word(this.language.targets);
    for (const [column, place] of this.places()) {
      if (column !== "targets") top[place] = this.word(this.language.heads[column]);
    }
    top[total] = this.word(this.language.totals);
    for (const [place, column] of years.entries()) {
      if (head === "oneRow") top[column] = `${targets} ${String(this.yearHead(place))}`;
      else below[column] = this.yearHead(place);
    }
    const [firstYear = 0] = years;
    if (head !== "oneRow") top[firstYear] = targets;
    const firstRow = this.rows.length;
    this.rows.push(top);
    if (head !== "oneRow") this.rows.push(below);
    if (head === "twoRows") this.mergeHead(firstRow, years);
    if (hasColumnNumbers) this.rows.push(top.map((_, place) => `(${place + 1})`));
  }

  private mergeHead(row: number, years: readonly number[]): void {
    const [firstYear = 0] = years;
    const lastYear = years.at(-1) ?? firstYear;
    if (lastYear > firstYear)
      this.merges.push({ firstRow: row, lastRow: row, firstColumn: firstYear, lastColumn: lastYear });
    for (let column = 0; column < this.width; column++) {
      if (column >= firstYear && column <= lastYear) continue;
      this.merges.push({ firstRow: row, lastRow: row + 1, firstColumn: column, lastColumn: column });
    }
  }

  private writeBody(): void {
    const places = this.places();
    for (const [place, objective] of this.plan.objectives.entries()) {
      if (place > 0 && this.layout.blankRows) this.rows.push([]);
      if (place > 0 && this.layout.repeatsHead) this.writeHead();
      this.writeBanner(objective.title);
      const firstOfObjective = this.rows.length;
      for (const action of objective.actions)
        this.writeAction(objective, action, this.rows.length === firstOfObjective);
      const column = places.get("objective");
      if (this.layout.objectives === "merged" && column !== undefined)
        this.mergeDown(firstOfObjective, column);
    }
  }

  private writeBanner(title: string): void {
    const { objectives } = this.layout;
    if (objectives !== "banner" && objectives !== "wideBanner") return;
    const row = this.rows.length;
    this.rows.push([title]);
    if (objectives === "wideBanner") {
      this.merges.push({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: this.width - 1 });
    }
  }

  private mergeDown(firstRow: number, column: number): void {
    const lastRow = this.rows.length - 1;
    if (lastRow > firstRow) this.merges.push({ firstRow, lastRow, firstColumn: column, lastColumn: column });
  }

  private writeAction(objective: IntendedObjective, action: IntendedAction, isFirst: boolean): void {
    const places = this.places();
    const firstRow = this.rows.length;
    const groups =
      this.layout.indicators === "lines"
        ? [action.indicators]
        : action.indicators.map((indicator) => [indicator]);
    for (const [place, indicators] of groups.entries()) {
      const row: GridValue[] = this.blanks(this.width);
      const set = (column: Column, value: GridValue): void => {
        const at = places.get(column);
        if (at !== undefined) row[at] = value;
      };
      const isOfObjective = this.layout.objectives === "repeated" || (isFirst && place === 0);
      if (isOfObjective) set("objective", objective.title);
      if (place === 0 || this.layout.actions === "repeated") this.writeActionCells(action, set);
      set("indicator", indicators.map(({ text }) => text).join("\n"));
      set("unit", indicators.map(({ unit }) => unit).join("\n"));
      set("baseline", this.valueCell(indicators.map(({ baseline }) => baseline)));
      this.writeTargets(indicators, row);
      this.rows.push(row);
    }
    if (this.layout.actions === "merged") {
      for (const column of ["number", "action", "responsible"] as const) {
        const at = places.get(column);
        if (at !== undefined) this.mergeDown(firstRow, at);
      }
    }
  }

  private writeActionCells(action: IntendedAction, set: (column: Column, value: GridValue) => void): void {
    const { numbers } = this.layout;
    set("number", numbers === "ownColumn" ? this.inDigits(action.number) : null);
    set("action", numbers === "inText" ? `${this.inDigits(action.number)} ${action.title}` : action.title);
    set("responsible", action.responsible.join(", "));
    set("resources", "USD 5,000");
  }

  private writeTargets(indicators: readonly IntendedIndicator[], row: GridValue[]): void {
    const { total, years } = this.yearPlaces();
    row[total] = this.valueCell(indicators.map((indicator) => indicator.total));
    for (const [place, column] of years.entries()) {
      row[column] = this.valueCell(indicators.map(({ byYear }) => byYear[place] ?? null));
    }
  }

  private valueCell(values: readonly (number | null)[]): GridValue {
    const [only = null] = values;
    if (values.length === 1 && (only === null || this.layout.values === "numbers")) return only;
    return values.map((value) => (value === null ? "-" : this.numberText(value))).join("\n");
  }

  private numberText(value: number): string {
    const { thousands } = this.layout;
    const text = thousands === "" ? String(value) : String(value).replace(/(\d)(?=\d{3}$)/, `$1${thousands}`);
    return this.inDigits(text);
  }

  private inDigits(text: string): string {
    const zero = { western: 0x30, thai: 0x0e50, khmer: 0x17e0 }[this.layout.digits];
    return text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
  }
}

const ATTENDANCE = decoy("Attendance", [
  ["Attendance list", null, null, null, null],
  ["No.", "Name", "Position", "Institution", "Signature"],
  [1, "First participant", "Officer", "MoJ", null],
  [2, "Second participant", "Director", "MoI", null],
]);

const BUDGET = decoy("Budget", [
  ["Budget", null, null, null, null],
  ["Activity", "Unit cost", "2024", "2025", "Total"],
  ["Training", 100, 1000, 2000, 3000],
  ["Workshop", 50, 500, 500, 1000],
]);

function decoy(sheet: string, values: readonly (readonly GridValue[])[]): Grid {
  return {
    sheet,
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values,
    formulas: values.map((row) => row.map(() => null)),
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    partial: false,
  };
}
