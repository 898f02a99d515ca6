import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf, type GridShape } from "./grid-of";
import { planReading } from "./told";

type Rows = readonly (readonly GridValue[])[];

/** The rows of actions and of objectives below the header, "2 3 | 1" where row 1 is an objective's. */
function rowsRead(rows: Rows, shape: GridShape = {}): string {
  const { plan } = planReading(gridOf(rows, shape));
  const numbers = (cells: readonly { readonly cell: { readonly row: number } }[]): string =>
    cells.map(({ cell }) => cell.row + 1).join(" ");
  return `${numbers(plan.actions)} | ${numbers(plan.objectives)}`;
}

describe("where a header ends", () => {
  it.each<[string, Rows, GridShape, string]>([
    [
      "above a first row of words that headers have, as the rows below have",
      [
        ["Activity", "Responsible", "Timeline", "Status"],
        ["Planning meeting", "Planning unit", "Q1", "Completed"],
        ["Budget review", "Finance unit", "Q2", "Planned"],
        ["Monitoring visit", "M&E unit", "Q3", "Planned"],
        ["Annual report", "Planning unit", "Q4", "Planned"],
      ],
      {},
      "2 3 4 5 | ",
    ],
    [
      "so in Spanish",
      [
        ["Actividad", "Responsable", "Fecha", "Estado"],
        ["Plan de compras", "Unidad de presupuesto", "Trimestre 1", "Ejecutado"],
        ["Informe anual", "Unidad de planificación", "Trimestre 2", "Programado"],
        ["Presupuesto", "Unidad de finanzas", "Trimestre 3", "Programado"],
        ["Seguimiento", "Unidad de planificación", "Trimestre 4", "Programado"],
      ],
      {},
      "2 3 4 5 | ",
    ],
    [
      "above the first title",
      [
        ["No", "Program/Kegiatan", "Indikator", "Target 2025", "Penanggung Jawab"],
        ["I", "Program Pelayanan", "", "", ""],
        ["1", "Pelatihan pegawai", "Jumlah pegawai", 20, "BKD"],
        ["2", "Pembangunan sumur", "Jumlah sumur", 5, "PU"],
      ],
      {},
      "3 4 | 2",
    ],
    [
      "above a title with years",
      [
        ["Activity", "Indicator", "Target", "Responsible"],
        ["Programme 2024-2026"],
        ["Train staff", "Staff trained", 10, "HR"],
        ["Buy pumps", "Pumps bought", 3, "Works"],
      ],
      { merges: ["A2:D2"] },
      "3 4 | 2",
    ],
    [
      "below its row of years",
      [
        ["No", "Activity", "Indicator", "Target", "", "Lead"],
        ["", "", "", 2024, 2025, ""],
        ["A", "Services", "", "", "", ""],
        ["1", "Train staff", "Staff trained", 10, 20, "HR"],
        ["2", "Dig wells", "Wells dug", 1, 2, "Works"],
      ],
      {},
      "4 5 | 3",
    ],
    [
      "below the same in another language",
      [
        ["กิจกรรม", "ตัวชี้วัด", "เป้าหมาย 2567", "ผู้รับผิดชอบ"],
        ["Activity", "Indicator", "Target 2024", "Responsible"],
        ["Train staff", "Staff trained", "about ten", "HR"],
        ["Dig wells", "Wells dug", "two or three", "Works"],
        ["Buy pumps", "Pumps bought", "some", "Works"],
      ],
      {},
      "3 4 5 | ",
    ],
    [
      "below the numbers of its columns",
      [
        ["Activity", "Indicator", "Target 2024", "Organisation"],
        ["(1)", "(2)", "(3)", "(4)"],
        ["Train staff", "Staff trained", 10, "HR"],
        ["Dig wells", "Wells dug", 3, "Works"],
      ],
      {},
      "3 4 | ",
    ],
  ])("%s", (_, rows, shape, expected) => {
    expect(rowsRead(rows, shape)).toBe(expected);
  });
});
