import { numberOf } from "../../src/plan/value";
import { gridOf } from "./grid-of";
import { planReading } from "./told";

/** Header in two rows, as offices evaluate the work of a year against that of several. */
const HEADER = [
  [
    "Kode",
    "Program/Kegiatan",
    "Indikator Kinerja Program (outcome) / Kegiatan (output)",
    "Target Kinerja Program (Renstra SKPD) Tahun 2025",
    "Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d Tahun 2026",
    "Target dan Realisasi Kinerja Program Tahun 2026",
    "",
    "",
    "Target Program dan Kegiatan (Renja SKPD 2025)",
    "Perkiraan Realisasi Capaian Target Renstra SKPD s/d 2026",
    "",
  ],
  [
    ...["", "", "", "", ""],
    ...["Target Renja SKPD Tahun 2026", "Realisasi Renja SKPD Tahun 2026", "Tingkat Realisasi (%)"],
    ...["", "Realisasi Capaian Program dan Kegiatan s/d tahun 2026", "Tingkat Capaian (%)"],
  ],
];
const ROWS = [
  ["1.1", "Melatih petugas", "Jumlah petugas terlatih", 90, 40, 30, 21, 70, 25, 61, 68],
  ["1.2", "Membuka balai", "Jumlah balai dibuka", 8, 3, 2, 1, 50, 2, 4, 50],
  ["1.3", "Mencetak panduan", "Jumlah panduan dicetak", 500, 200, 100, 90, 90, 150, 290, 58],
];

describe("a table that evaluates a year against a plan of several", () => {
  const { plan } = planReading(
    gridOf([["Evaluasi Rencana Kerja Tahun 2026"], ...HEADER, ...ROWS], {
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:H2", "I2:I3", "J2:K2"],
    }),
  );

  it("is a plan, though many of its columns name one year", () => {
    expect(plan.indicators.map(({ text }) => text)).toEqual(ROWS.map(([, , text]) => text));
  });

  it("has as the year's target and actual those of the office, and not those up to the year", () => {
    expect(plan.indicators.map(({ targets }) => numberOf(targets.get("2026")))).toEqual([30, 2, 100]);
    expect(plan.indicators.map(({ actuals }) => numberOf(actuals.get("2026")))).toEqual([21, 1, 90]);
  });
});

describe("a column that says up to which year something was achieved", () => {
  const meanings = (...headers: readonly string[]): readonly string[] =>
    planReading(
      gridOf([
        ["Action", "Indicator", "Target 2026", ...headers],
        ["Train officers", "Number of officers trained", 30, ...headers.map((_, place) => 70 + place)],
        ["Open shelters", "Number of shelters opened", 4, ...headers.map((_, place) => 9 + place)],
        ["Print guides", "Number of guides printed", 500, ...headers.map((_, place) => 900 + place)],
      ]),
    )
      .plan.columns.slice(3)
      .map(({ meaning, period }) => `${meaning} ${period ?? ""}`.trim());

  it.each([
    "Achieved up to 2025",
    "Cumulative achievement to the end of 2025",
    "Realisasi s/d 2025",
    "Realisasi sampai dengan tahun 2025",
    "Réalisation cumulée à fin 2025",
    "Ejecutado hasta 2025",
  ])("is of all years until then: %s", (header) => {
    expect(meanings(header, "Actual 2025")).toEqual(["overallActual", "annualActual 2025"]);
  });
});

describe("a span of two years beside a word for the whole", () => {
  it("is no year that begins in July", () => {
    const { plan: ofTwo } = planReading(
      gridOf([
        ["Action plan 2024-2026"],
        ["Action", "Indicator", "Cumulative actual 2024-2025", "Actual 2025", "Target 2026"],
        ["Train officers", "Number of officers trained", 70, 30, 40],
        ["Open shelters", "Number of shelters opened", 9, 4, 5],
        ["Print guides", "Number of guides printed", 900, 400, 500],
      ]),
    );
    expect(ofTwo.yearStart).toBe(1);
  });
});
