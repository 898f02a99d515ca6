import { gridOf } from "./grid-of";
import { planReading } from "./told";

type Rows = Parameters<typeof gridOf>[0];

function meaningsOf(rows: Rows, merges: readonly string[] = []): readonly string[] {
  const { plan } = planReading(gridOf(rows, { merges: [...merges] }));
  return plan.columns.map(({ meaning, period }) =>
    [meaning, period].filter((told) => told !== null).join(" "),
  );
}

describe("an office in the header of values", () => {
  it("says whose target it is, after the word for it", () => {
    const rows: Rows = [
      ["No", "Indikator", "Target Renstra SKPD", "", "Realisasi Renja SKPD"],
      ["", "", 2025, 2026, 2025],
      [1, "Jumlah sumur yang digali", 3, 4, 2],
      [2, "Jumlah pompa yang dipasang", 6, 7, 5],
      [3, "Jumlah petugas yang dilatih", 8, 9, 8],
    ];
    expect(meaningsOf(rows, ["C1:D1", "A1:A2", "B1:B2"])).toEqual([
      "actionNumber",
      "indicator",
      "annualTarget 2025",
      "annualTarget 2026",
      "annualActual 2025",
    ]);
  });

  it("is who is responsible where names stand below", () => {
    const rows: Rows = [
      ["Activity", "Indicator", "Target 2026", "Target institution"],
      ["Dig wells", "Wells dug", 4, "Water office"],
      ["Mend roads", "Roads mended", 6, "Road office"],
    ];
    expect(meaningsOf(rows)[3]).toBe("responsibleAgencies");
  });

  it("names no column of offices in brackets behind a day", () => {
    const rows: Rows = [
      [
        "Tên chỉ tiêu",
        "Đơn vị",
        "Phòng ban phụ trách",
        "9-10-2025 (Các phòng ban)",
        "Kết quả 2025",
        "Kế hoạch 2026",
      ],
      ["Số giếng", "giếng", "Phòng nước", "x", 3, 4],
      ["Số máy bơm", "máy", "Phòng máy", "x", 5, 6],
      ["Số thợ", "người", "Phòng thợ", "", 7, 8],
    ];
    const { plan } = planReading(gridOf(rows));
    expect(
      plan.actions.map(({ responsibleAgencies }) => responsibleAgencies.map(({ name }) => name)),
    ).toEqual([["Phòng nước"], ["Phòng máy"], ["Phòng thợ"]]);
    expect(meaningsOf(rows).slice(4)).toEqual(["annualActual 2025", "annualTarget 2026"]);
  });
});

describe("a phrase in two rows of a header", () => {
  it("says what it says in one", () => {
    const rows: Rows = [
      ["STT", "KPI", "Đơn vị", "Kế hoạch"],
      ["", "", "tính", 2026],
      [1, "Số giếng", "giếng", 3],
      [2, "Số máy bơm", "máy", 5],
      [3, "Số thợ", "người", 7],
    ];
    expect(meaningsOf(rows)).toEqual(["actionNumber", "indicator", "unit", "annualTarget 2026"]);
  });
});

describe("the names beside codes of work", () => {
  it("are the actions, between days with the time of the day", () => {
    const rows: Rows = [
      ["WBS Number", "Title", "Start", "End", "Time", "Effort"],
      ["1", "Survey the springs", "11/09/2025 09:00", "14/09/2025 18:00", "4d", "4d"],
      ["1.1", "Test the water", "21/09/2025 09:00", "26/09/2025 18:00", "4d", "3d"],
      ["2", "Order the pumps", "27/09/2025 09:00", "10/10/2025 13:00", "2w", "4d"],
      ["2.1", "Dig the trenches", "10/10/2025 14:00", "19/10/2025 13:00", "1w", "5d"],
    ];
    const { plan } = planReading(gridOf(rows));
    expect(plan.actions.map(({ title }) => title)).toEqual(rows.slice(1).map(([, title]) => title));
  });
});

describe("the kinds of activities of a field", () => {
  it("are the actions", () => {
    const rows: Rows = [
      ["No", "Bidang", "", "Jenis Kegiatan", "", "Lokasi", "Waktu Pelaksanaan", "Pelaksana"],
      [1, "BIDANG I", "", 1, "Menggali sumur", "Dusun A", "12 bulan", "Tim air"],
      ["", "", "", 2, "Memasang pompa", "Dusun B", "6 bulan", "Tim air"],
      ["", "", "", 3, "Melatih petugas", "Dusun C", "3 bulan", "Tim air"],
    ];
    const { plan } = planReading(gridOf(rows, { merges: ["B1:C1", "D1:E1"] }));
    expect(plan.actions.map(({ title }) => title)).toEqual([
      "Menggali sumur",
      "Memasang pompa",
      "Melatih petugas",
    ]);
  });
});
