import { foldText } from "../../plan/language/text-folding";

/** What a column of the Actuals sheet holds. */
export type ActualsColumn =
  | "indicator"
  | "year"
  | "quarter"
  | "party"
  | "actual"
  | "evidence"
  | "varianceReason"
  | "comment"
  | "reportedOn";

/** The columns in the order in which a new sheet has them. */
export const ACTUALS_COLUMNS: readonly ActualsColumn[] = [
  "indicator",
  "year",
  "quarter",
  "party",
  "actual",
  "evidence",
  "varianceReason",
  "comment",
  "reportedOn",
];

/** The heads that are understood: those of new sheets in each language, and what users rename them to. */
const HEADS: Readonly<Record<ActualsColumn, readonly string[]>> = {
  indicator: ["Indicator", "Indicators", "Indicator id", "Indicador", "Indicateur", "ตัวชี้วัด", "សូចនាករ"],
  year: ["Year", "Año", "Année", "ปี", "ឆ្នាំ"],
  quarter: ["Quarter", "Qtr", "Trimestre", "ไตรมาส", "ត្រីមាស"],
  party: ["Party", "Country", "Side", "Reported by", "Parte", "Partie", "ฝ่าย", "ภาคี", "ភាគី"],
  actual: [
    "Actual",
    "Actual value",
    "Achieved",
    "Value",
    "Valor",
    "Valeur",
    "Réalisé",
    "Réalisation",
    "Ejecutado",
    "ผลจริง",
    "ผลงานจริง",
    "លទ្ធផលជាក់ស្ដែង",
    "លទ្ធផលជាក់ស្តែង",
  ],
  evidence: ["Evidence", "Means of verification", "Source", "Evidencia", "Preuve", "หลักฐาน", "ភស្តុតាង"],
  varianceReason: [
    "Variance reason",
    "Reason for variance",
    "Reason",
    "Motivo",
    "Motif",
    "เหตุผลของผลต่าง",
    "เหตุผล",
    "មូលហេតុនៃគម្លាត",
    "មូលហេតុ",
  ],
  comment: ["Comment", "Comments", "Comentario", "Commentaire", "ความเห็น", "មតិយោបល់"],
  reportedOn: ["Reported on", "Date reported", "Report date", "Date", "Fecha", "วันที่รายงาน", "ថ្ងៃរាយការណ៍"],
};

/** The heads of a column that has year and quarter in one, as files of actuals have it. */
const PERIOD_HEADS: ReadonlySet<string> = new Set(
  [
    "Period",
    "Reporting period",
    "Periodo",
    "Período",
    "Période",
    "ช่วงเวลา",
    "งวด",
    "รอบ",
    "รอบรายงาน",
    "រយៈពេល",
    "កំឡុងពេល",
  ].map(foldText),
);

export function isPeriodHead(head: string): boolean {
  return PERIOD_HEADS.has(foldText(head));
}

const COLUMN_OF_HEAD: ReadonlyMap<string, ActualsColumn> = new Map(
  ACTUALS_COLUMNS.flatMap((column) => HEADS[column].map((head) => [foldText(head), column] as const)),
);

/** The column that a head names; `null` for a column of the user's own. */
export function actualsColumnOf(head: string): ActualsColumn | null {
  return COLUMN_OF_HEAD.get(foldText(head)) ?? null;
}
