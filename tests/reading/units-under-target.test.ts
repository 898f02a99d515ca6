import { gridOf } from "./grid-of";
import { planReading } from "./told";

describe("units and numbers in two columns under “Target”", () => {
  it("tell the target, and the total of the quarters is what was achieved", () => {
    const { plan } = planReading(
      gridOf(
        [
          ["No", "Program/Kegiatan", "Target", "Target", "Realisasi", null, null, null, "Total"],
          [null, null, null, null, "TW I", "TW II", "TW III", "TW IV", null],
          [1, "Mengecat jembatan di desa", "Dokumen", 4, 1, 0, 1, 1, 3],
          [2, "Membersihkan saluran air", "Dokumen", 12, 3, 3, 2, 1, 9],
          [3, "Memberi lampu pada jalan", "Laporan", 6, 2, 1, 1, 1, 5],
          [4, "Menandai tempat menyeberang", "Laporan", 48, 9, 8, 7, 6, 30],
          [5, "Melatih tukang cat jembatan", "Orang", 72, 20, 10, 10, 10, 50],
          [6, "Menghitung pompa di lembah", "Dokumen", 2, 0, 0, 0, 1, 1],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:H1", "I1:I2"] },
      ),
    );
    expect(plan.indicators.map(({ unit, overallTarget }) => [unit?.text, overallTarget?.raw])).toEqual([
      ["Dokumen", "4"],
      ["Dokumen", "12"],
      ["Laporan", "6"],
      ["Laporan", "48"],
      ["Orang", "72"],
      ["Dokumen", "2"],
    ]);
    expect(plan.columns.at(-1)?.meaning).toBe("overallActual");
  });
});
