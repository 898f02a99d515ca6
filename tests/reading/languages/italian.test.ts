import { periodInHeader, yearSpanIn } from "../../../src/plan/language/time/period-words";
import { agenciesIn } from "../../../src/reading/plan/agencies/agencies";
import { readValueText } from "../../../src/reading/values/value-cell";
import { gridOf } from "../grid-of";
import { actualsTold, planReading, planTold, valueTold } from "../told";

const AT = { sheet: "Piano", row: 0, column: 0 };

describe("a plan in Italian, with years, targets in words and what was reached", () => {
  const { plan } = planReading(
    gridOf(
      [
        ["PIANO D'AZIONE PER LA MOBILITÀ SOSTENIBILE 2025-2026"],
        [
          "N.",
          "Obiettivo",
          "Azione",
          "Indicatore",
          "Unità di misura",
          "Valore di partenza",
          "Target",
          "",
          "Target finale",
          "Consuntivo 2025",
          "Soggetto attuatore",
          "Altri soggetti coinvolti",
          "Risorse finanziarie",
          "Note",
        ],
        ["", "", "", "", "", "", "2025", "2026"],
        [
          "1.1",
          "Obiettivo 1: Meno traffico",
          "Realizzare piste ciclabili",
          "Chilometri di piste realizzate",
          "km",
          "12,5",
          "almeno 20",
          "35",
          "35",
          "18,5",
          "Regione Liguria e Comune di Savona",
          "Ministero dell'Ambiente e della Sicurezza Energetica, ANCI e ISTAT",
          "2 milioni di euro",
          "Due lotti",
        ],
        [
          "1.2",
          "",
          "Rinnovare gli autobus",
          "Percentuale di autobus elettrici",
          "%",
          "8%",
          "15 per cento",
          "30% entro il 2026",
          "30%",
          "14%",
          "Regione Liguria",
          "",
          "",
          "",
        ],
        [
          "2.1",
          "Obiettivo 2: Servizi digitali",
          "Adottare il regolamento",
          "Regolamento approvato",
          "",
          "non applicabile",
          "da definire",
          "non previsto",
          "1",
          "",
          "ANCI",
          "",
          "",
          "",
        ],
        ["Totale complessivo", "", "", "", "", "", 35, 65],
        [],
        ["Nota: i valori del 2026 sono provvisori."],
        ["Fonte: Osservatorio regionale"],
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
      "1/1.1 Realizzare piste ciclabili: Chilometri di piste realizzate = 35 | 2025: 20, 2026: 35",
      "1/1.2 Rinnovare gli autobus: Percentuale di autobus elettrici = 30% | 2025: 15%, 2026: 30%",
      "2/2.1 Adottare il regolamento: Regolamento approvato = 1 | 2025: undecided, 2026: notProgrammed",
    ]);
    expect(plan.indicators.map(actualsTold)).toEqual(["2025: 18.5", "2025: 14%", "2025: "]);
    expect(plan.indicators.map(({ baseline }) => valueTold(baseline))).toEqual([
      "12.5",
      "8%",
      "notApplicable",
    ]);
    expect(plan.objectives.map(({ title }) => title)).toEqual([
      "Obiettivo 1: Meno traffico",
      "Obiettivo 2: Servizi digitali",
    ]);
  });

  it("divides agencies at “e”, but not a ministry's name", () => {
    const [first] = plan.actions;
    expect(first?.responsibleAgencies.map(({ name }) => name)).toEqual([
      "Regione Liguria",
      "Comune di Savona",
    ]);
    expect(first?.implementingPartners.map(({ name }) => name)).toEqual([
      "Ministero dell'Ambiente e della Sicurezza Energetica",
      "ANCI",
      "ISTAT",
    ]);
  });

  it("leaves out sums and notes", () => {
    expect(plan.notRead.map(({ why }) => why)).toEqual(["totalsRow", "note", "note"]);
    expect(plan.span).toEqual({ first: 2025, last: 2026 });
  });
});

describe("a plan in Italian with levels in columns, and a row for each milestone with its quarter", () => {
  const { plan } = planReading(
    gridOf([
      [
        "Componente",
        "Descrizione Misura",
        "Amministrazione titolare",
        "Codice univoco",
        "Nome milestone",
        "Unità di misura",
        "Riferimento di partenza",
        "Valore obiettivo",
      ],
      ["C1", "Asili nel quartiere", "Ministero dell'Istruzione", "C1-1", "Posti creati", "Numero", 0, 1500],
      ["C1", "Asili nel quartiere", "Ministero dell'Istruzione", "C1-2", "Asili aperti", "Numero", 4, 40],
      ["C2", "Mense", "Ministero dell'Istruzione", "C2-1", "Mense ristrutturate", "Numero", 0, 120],
    ]),
  );

  it("reads them as indicators", () => {
    expect(
      plan.indicators.map(({ text, baseline, overallTarget }) => [
        text,
        valueTold(baseline),
        valueTold(overallTarget),
      ]),
    ).toEqual([
      ["Posti creati", "0", "1500"],
      ["Asili aperti", "4", "40"],
      ["Mense ristrutturate", "0", "120"],
    ]);
  });
});

describe("a plan in Italian with quarters, planned and reached, below rows of levels", () => {
  const { plan } = planReading(
    gridOf([
      ["Piano delle attività 2025"],
      [
        "Attività",
        "Indicatore",
        "I trim. previsto",
        "I trim. realizzato",
        "II trim. previsto",
        "II trim. realizzato",
        "Responsabile",
      ],
      ["Linea strategica 1: Ascolto"],
      ["1.1 Incontri con i cittadini", "Numero di incontri", 3, 2, "n.d.", "", "Ufficio stampa"],
      ["Linea strategica 2: Formazione"],
      ["2.1 Corsi", "N. di partecipanti", "1.200", "1.150", "non programmato", "", "Settore personale"],
    ]),
  );

  it("reads both", () => {
    expect(planTold(plan)).toEqual([
      "1/1.1 Incontri con i cittadini: Numero di incontri = 2025-Q1: 3, 2025-Q2: notApplicable",
      "2/2.1 Corsi: N. di partecipanti = 2025-Q1: 1200, 2025-Q2: notProgrammed",
    ]);
    expect(plan.indicators.map(actualsTold)).toEqual(["2025-Q1: 2, 2025-Q2: ", "2025-Q1: 1150, 2025-Q2: "]);
  });
});

describe("times in Italian", () => {
  it.each<[string, object]>([
    ["Anno 2", { yearOfPlan: 2 }],
    ["Prima annualità", { yearOfPlan: 1 }],
    ["Target 2026", { year: 2026 }],
    ["Esercizio 2025", { year: 2025, isFiscal: true }],
    ["3° trimestre 2025", { part: { span: "quarter", index: 3 }, year: 2025 }],
    ["Quarto trimestre", { part: { span: "quarter", index: 4 } }],
    ["II semestre 2025", { part: { span: "half", index: 2 }, year: 2025 }],
    ["Secondo quadrimestre", { part: { span: "third", index: 2 } }],
    ["Gennaio", { part: { span: "month", index: 1 } }],
    ["Gen 2025", { part: { span: "month", index: 1 }, year: 2025 }],
    ["lug-set 2025", { part: { span: "quarter", index: 3 }, year: 2025 }],
  ])("%s", (text, expected) => {
    expect(periodInHeader(text)).toMatchObject(expected);
  });

  it("“Sec. Gen. target 2025” names no month", () => {
    expect(periodInHeader("Sec. Gen. of the target for 2025")).toMatchObject({ part: null });
  });

  it("a span", () => {
    expect(yearSpanIn("Piano triennale dal 2025 al 2027")).toEqual({ first: 2025, last: 2027 });
  });
});

describe("values in Italian", () => {
  it.each([
    ["2 milioni", 2_000_000],
    ["1,5 mln di euro", 1_500_000],
    ["3 miliardi", 3_000_000_000],
    ["non meno di 40", 40],
    ["14 uomini e 12 donne", 26],
    ["26, di cui 11 donne", 26],
    ["80% entro il 2027", 80],
    ["5 all'anno", 5],
    ["1.250 persone", 1250],
  ])("%j is %d", (text, expected) => {
    expect(readValueText(text, AT, { written: "text", formula: null }, "unknown")).toMatchObject({
      state: "number",
      number: expected,
    });
  });
});

describe("agencies in Italian", () => {
  it.each([
    ["ANCI e UPI", ["ANCI", "UPI"]],
    ["Ministero della Cultura e Ministero del Turismo", ["Ministero della Cultura", "Ministero del Turismo"]],
    ["Ministero dell'Economia e delle Finanze", ["Ministero dell'Economia e delle Finanze"]],
    ["Dipartimento per la Protezione e l'Infanzia", ["Dipartimento per la Protezione e l'Infanzia"]],
    ["nessuno", []],
  ])("%s", (text, expected) => {
    expect(agenciesIn(text, AT).map(({ name }) => name)).toEqual(expected);
  });
});

describe("“MacroArea”", () => {
  it("is a level above the indicators, and no target by a slip of another language's word", () => {
    const header = ["MacroArea", "ObiettivoStrategico", "Indicatore", "Struttura", "Target 2025"];
    const rows = ["pozzi", "lampade", "ponti"].map((name, at) => [
      `${at + 1} SERVIZI`,
      "Servizi migliori",
      `Numero di ${name} riparati`,
      "Ufficio tecnico",
      at + 4,
    ]);
    const { plan } = planReading(gridOf([header, ...rows]));
    expect(plan.columns.map(({ meaning }) => meaning)).not.toContain("overallTarget");
    expect(plan.indicators.map(({ overallTarget }) => overallTarget)).toEqual([null, null, null]);
  });
});
