import { yearSpanIn, periodInHeader } from "../../../src/plan/language/time/period-words";
import { readValueText } from "../../../src/reading/values/value-cell";
import { gridOf } from "../grid-of";
import { actualsTold, planReading, planTold, valueTold } from "../told";

describe("a plan in Filipino, with years, targets in words and what was reached", () => {
  const { plan } = planReading(
    gridOf(
      [
        ["PAMBANSANG PLANO NG AKSYON LABAN SA SUNOG 2025 hanggang 2026"],
        [
          "Blg.",
          "Layunin",
          "Mga Gawain",
          "Tagapagpahiwatig",
          "Yunit ng Sukat",
          "Batayang Datos",
          "Taunang Target",
          "",
          "Kabuuang Target",
          "Nagawa 2025",
          "Tagapagpatupad",
          "Katuwang na Ahensya",
          "Badyet (Php)",
          "Puna",
        ],
        ["", "", "", "", "", "", "2025", "2026"],
        [
          "1.1",
          "Layunin 1: Ligtas na pamayanan",
          "Magsanay ng mga boluntaryo",
          "Bilang ng mga boluntaryong sinanay",
          "tao",
          "120",
          "hindi bababa sa 300",
          "2 libo",
          "2,300",
          280,
          "BFP at DILG",
          "Kagawaran ng Edukasyon at DOH",
          "2 milyon",
          "Tatlong pangkat",
        ],
        [
          "1.2",
          "",
          "Suriin ang mga gusali",
          "Bahagdan ng mga gusaling nasuri",
          "Porsyento",
          "35%",
          "50 porsyento",
          "80% sa 2026",
          "80%",
          "48%",
          "BFP",
          "Lokal na pamahalaan at samahan ng mga residente",
          "",
          "",
        ],
        [
          "2.1",
          "Layunin 2: Maagap na pagtugon",
          "Bumuo ng manwal",
          "Manwal na napagtibay",
          "",
          "wala",
          "itatakda pa",
          "walang target",
          1,
          "",
          "DILG",
          "",
          "",
          "",
        ],
        ["Kabuuan", "", "", "", "", "", 350, 2080],
        [],
        ["Tala: Pansamantala ang mga bilang ng 2026."],
        ["Inihanda ng: Kalihiman"],
      ],
      {
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:F3", "G2:H2", "I2:I3", "J2:J3"].concat([
          "K2:K3",
          "L2:L3",
          "M2:M3",
          "N2:N3",
          "B4:B5",
        ]),
      },
    ),
  );

  it("reads targets and what was reached", () => {
    expect(planTold(plan)).toEqual([
      "1/1.1 Magsanay ng mga boluntaryo: Bilang ng mga boluntaryong sinanay = 2300 | 2025: 300, 2026: 2000",
      "1/1.2 Suriin ang mga gusali: Bahagdan ng mga gusaling nasuri = 80% | 2025: 50%, 2026: 80%",
      "2/2.1 Bumuo ng manwal: Manwal na napagtibay = 1 | 2025: undecided, 2026: notProgrammed",
    ]);
    expect(plan.indicators.map(actualsTold)).toEqual(["2025: 280", "2025: 48%", "2025: "]);
    expect(plan.indicators.map(({ baseline }) => valueTold(baseline))).toEqual([
      "120",
      "35%",
      "notApplicable",
    ]);
    expect(plan.objectives.map(({ title }) => title)).toEqual([
      "Layunin 1: Ligtas na pamayanan",
      "Layunin 2: Maagap na pagtugon",
    ]);
  });

  it("divides agencies at “at”, but not a name that has it", () => {
    expect(
      plan.actions.map(({ responsibleAgencies }) => responsibleAgencies.map(({ name }) => name)),
    ).toEqual([["BFP", "DILG"], ["BFP"], ["DILG"]]);
    expect(
      plan.actions.map(({ implementingPartners }) => implementingPartners.map(({ name }) => name)),
    ).toEqual([["Kagawaran ng Edukasyon", "DOH"], ["Lokal na pamahalaan at samahan ng mga residente"], []]);
  });

  it("leaves out sums and notes", () => {
    expect(plan.notRead.map(({ why }) => why)).toEqual(["totalsRow", "note", "note"]);
    expect(plan.span).toEqual({ first: 2025, last: 2026 });
  });
});

describe("a plan in Filipino with quarters, and levels in rows of their own", () => {
  const { plan } = planReading(
    gridOf([
      ["Plano ng Gawain 2025"],
      [
        "Gawain",
        "Panukat ng Tagumpay",
        "Unang Kuwarter",
        "Ikalawang Kuwarter",
        "Ikatlong Kuwarter",
        "Ikaapat na Kuwarter",
        "Kabuuan",
        "Responsableng Tanggapan",
      ],
      ["Mithiin 1: Malinis na ilog"],
      ["1.1 Linisin ang pampang", "Bilang ng paglilinis", 1, 2, 2, 1, 6, "Tanggapan ng Alkalde"],
      ["Mithiin 2: Luntiang bayan"],
      ["2.1 Magtanim", "Bilang ng punong itinanim", "N/A", 500, "1,500", "hindi naaangkop", "2,000", "CENRO"],
    ]),
  );

  it("reads the quarters", () => {
    expect(planTold(plan)).toEqual([
      "1/1.1 Linisin ang pampang: Bilang ng paglilinis = 6 | 2025-Q1: 1, 2025-Q2: 2, 2025-Q3: 2, 2025-Q4: 1",
      "2/2.1 Magtanim: Bilang ng punong itinanim = 2000 | 2025-Q1: notApplicable, 2025-Q2: 500, 2025-Q3: 1500, 2025-Q4: notApplicable",
    ]);
  });
});

describe("times in Filipino", () => {
  it.each<[string, object]>([
    ["Unang Taon", { yearOfPlan: 1 }],
    ["Taon 2", { yearOfPlan: 2 }],
    ["Target para sa taong 2026", { year: 2026 }],
    ["Taong Piskal 2025", { year: 2025, isFiscal: true }],
    ["Ika-3 Kwarter ng 2025", { part: { span: "quarter", index: 3 }, year: 2025 }],
    ["Pangalawang Kuwarter", { part: { span: "quarter", index: 2 } }],
    ["Ikalawang Semestre 2025", { part: { span: "half", index: 2 }, year: 2025 }],
    ["Enero", { part: { span: "month", index: 1 } }],
    ["Hul. 2025", { part: { span: "month", index: 7 }, year: 2025 }],
    ["Oktubre - Disyembre", { part: { span: "quarter", index: 4 } }],
  ])("%s", (text, expected) => {
    expect(periodInHeader(text)).toMatchObject(expected);
  });

  it.each(["2025 hanggang 2027", "2025 at 2027", "2025–2027"])("%s is a span", (text) => {
    expect(yearSpanIn(text)).toEqual({ first: 2025, last: 2027 });
  });
});

describe("values in Filipino", () => {
  it.each([
    ["2 milyon", 2_000_000],
    ["1.5 milyong piso", 1_500_000],
    ["500 libo", 500_000],
    ["humigit-kumulang 40", 40],
    ["14 lalaki at 12 babae", 26],
    ["26, kabilang ang 11 babae", 26],
    ["80% sa 2027", 80],
    ["5 kada taon", 5],
    // In English "at" is no "and".
    ["1 training at 3 sites", 1],
  ])("%j is %d", (text, expected) => {
    const at = { sheet: "Plano", row: 0, column: 0 };
    expect(readValueText(text, at, { written: "text", formula: null }, "unknown")).toMatchObject({
      state: "number",
      number: expected,
    });
  });
});
