import { periodInHeader, yearSpanIn } from "../../../src/plan/language/time/period-words";
import { agenciesIn } from "../../../src/reading/plan/agencies/agencies";
import { readValueText } from "../../../src/reading/values/value-cell";
import { gridOf } from "../grid-of";
import { actualsTold, planReading, planTold, valueTold } from "../told";

const AT = { sheet: "תוכנית", row: 0, column: 0 };

const HEADER = [
  "מס'",
  "מטרה",
  "משימה",
  "מדד הצלחה",
  "יחידת מידה",
  "ערך בסיס",
  "יעד 2025",
  "יעד 2026",
  "ביצוע 2025",
  "אחריות",
  "שותפים",
  "מקור תקציבי",
  "הערות",
];

const ROWS = [
  [
    "1.1",
    "מטרה 1: שכונות ירוקות",
    "נטיעת עצים בפארקים",
    "מספר העצים שניטעו",
    "עצים",
    "1,250",
    "לפחות 2,000",
    "3 אלף",
    "1,950",
    "אגף שפ״ע",
    "משרד הפנים, רשות המים",
    "2 מיליון ש״ח",
    "שני אזורים",
  ],
  [
    "1.2",
    "מטרה 1: שכונות ירוקות",
    "הרחבת מיחזור",
    "אחוז הפסולת הממוחזרת",
    "%",
    "8%",
    "15 אחוז",
    "30%",
    "14%",
    "אגף תברואה",
    "",
    "",
    "",
  ],
  [
    "2.1",
    "מטרה 2: שירותים דיגיטליים",
    "כתיבת נוהל",
    "אישור הנוהל",
    "",
    "לא רלוונטי",
    "ייקבע בהמשך",
    "לא מתוכנן",
    "",
    "הלשכה המשפטית",
    "",
    "",
    "",
  ],
];

const TOLD = [
  "1/1.1 נטיעת עצים בפארקים: מספר העצים שניטעו = 2025: 2000, 2026: 3000",
  "1/1.2 הרחבת מיחזור: אחוז הפסולת הממוחזרת = 2025: 15%, 2026: 30%",
  "2/2.1 כתיבת נוהל: אישור הנוהל = 2025: undecided, 2026: notProgrammed",
];

describe("a work plan in Hebrew, with years, targets in words and what was done", () => {
  const { plan } = planReading(
    gridOf([
      ["תוכנית עבודה 2025-2026"],
      HEADER,
      ...ROWS,
      ["סה״כ", "", "", "", "", "", 2015, 3030],
      [],
      ["הערה: ערכי 2026 זמניים"],
    ]),
  );

  it("reads targets and what was reached", () => {
    expect(planTold(plan)).toEqual(TOLD);
    expect(plan.indicators.map(actualsTold)).toEqual(["2025: 1950", "2025: 14%", "2025: "]);
    expect(plan.indicators.map(({ baseline }) => valueTold(baseline))).toEqual([
      "1250",
      "8%",
      "notApplicable",
    ]);
    expect(plan.notRead.map(({ why }) => why)).toEqual(["totalsRow", "note"]);
    expect(plan.span).toEqual({ first: 2025, last: 2026 });
  });

  it("reads who does it", () => {
    const [first] = plan.actions;
    expect(first?.responsibleAgencies.map(({ name }) => name)).toEqual(["אגף שפ״ע"]);
    expect(first?.implementingPartners.map(({ name }) => name)).toEqual(["משרד הפנים", "רשות המים"]);
  });
});

describe("the same plan on a sheet on which the first column is the left one, as it was drawn from the right", () => {
  const turned = (row: readonly string[]) => [...row].reverse();
  const { plan } = planReading(gridOf([turned(HEADER), ...ROWS.map(turned)]));

  it("is read the same", () => {
    expect(plan.indicators.map(({ text }) => text)).toEqual(ROWS.map((row) => row[3]));
    expect(plan.actions.map(({ title }) => title)).toEqual(ROWS.map((row) => row[2]));
    expect(planTold(plan)[0]).toMatch(/2026: 3000, 2025: 2000$/u);
  });
});

describe("a work plan in Hebrew with quarters below rows of levels, with points and marks of direction", () => {
  const { plan } = planReading(
    gridOf([
      ["תכנית עבודה שנתית 2025"],
      [
        "מְשִׂימָה",
        "\u202bמדד\u202c",
        "רבעון א׳ יעד",
        "רבעון א׳ ביצוע",
        "רבעון ב׳ יעד",
        "רבעון ב׳ ביצוע",
        "אחראי לביצוע",
      ],
      ["יעד 1: שיתוף תושבים"],
      ["1.1 מפגשים בשכונות", "מספר המפגשים", 3, 2, "אין נתון", "", "מחלקת דוברות"],
      ["יעד 2: הדרכה"],
      ["2.1 קורסים", "מספר המשתתפים", "1,200", "1,150", "לא מתוכנן", "", "אגף משאבי אנוש"],
    ]),
  );

  it("reads both", () => {
    expect(planTold(plan)).toEqual([
      "1/1.1 מפגשים בשכונות: מספר המפגשים = 2025-Q1: 3, 2025-Q2: notApplicable",
      "2/2.1 קורסים: מספר המשתתפים = 2025-Q1: 1200, 2025-Q2: notProgrammed",
    ]);
    expect(plan.indicators.map(actualsTold)).toEqual(["2025-Q1: 2, 2025-Q2: ", "2025-Q1: 1150, 2025-Q2: "]);
  });
});

describe("times in Hebrew", () => {
  it.each<[string, object]>([
    ["שנה 2", { yearOfPlan: 2 }],
    ["שנה ראשונה", { yearOfPlan: 1 }],
    ["יעד לשנת 2026", { year: 2026 }],
    ["שנת 2025", { year: 2025 }],
    ["שנת הכספים 2025", { year: 2025, isFiscal: true }],
    ["רבעון 3 2025", { part: { span: "quarter", index: 3 }, year: 2025 }],
    ["רבעון רביעי", { part: { span: "quarter", index: 4 } }],
    ["הרבעון השני", { part: { span: "quarter", index: 2 } }],
    ["רבעון ג'", { part: { span: "quarter", index: 3 } }],
    ["מחצית ב׳ 2025", { part: { span: "half", index: 2 }, year: 2025 }],
    ["מחצית ראשונה", { part: { span: "half", index: 1 } }],
    ["יעד שנה 1 מחצית ב׳", { yearOfPlan: 1, part: { span: "half", index: 2 } }],
    ["ינואר", { part: { span: "month", index: 1 } }],
    ["ינואר 2025", { part: { span: "month", index: 1 }, year: 2025 }],
    ["יולי–ספטמבר 2025", { part: { span: "quarter", index: 3 }, year: 2025 }],
    ["תשפ״ה", { year: 2025 }],
    ['יעד לשנת תשפ"ו', { year: 2026 }],
    ['שנה"ל תש״פ', { year: 2020 }],
  ])("%s", (text, expected) => {
    expect(periodInHeader(text)).toMatchObject(expected);
  });

  it("a span", () => {
    expect(yearSpanIn("תוכנית אסטרטגית 2025-2027")).toEqual({ first: 2025, last: 2027 });
  });
});

describe("an ordinal behind its word, as Indonesian and Vietnamese have it too", () => {
  it.each<[string, object]>([
    ["Triwulan pertama", { part: { span: "quarter", index: 1 } }],
    ["Tahun kedua", { yearOfPlan: 2 }],
    ["Quý thứ ba", { part: { span: "quarter", index: 3 } }],
  ])("%s", (text, expected) => {
    expect(periodInHeader(text)).toMatchObject(expected);
  });
});

describe("values in Hebrew", () => {
  it.each([
    ["2 מיליון", 2_000_000],
    ["1.5 מיליארד ש״ח", 1_500_000_000],
    ["5 אלף", 5_000],
    ["לפחות 40", 40],
    ["לא פחות מ-40", 40],
    ["כ-300", 300],
    ["עד 60", 60],
    ["עד ל-60%", 60],
    ["-40", -40],
    ["₪500", 500],
    ["80 אחוז", 80],
    ["80%", 80],
    ["1,250 תושבים", 1250],
    ["14 גברים, 12 נשים", 26],
  ])("%j is %d", (text, expected) => {
    expect(readValueText(text, AT, { written: "text", formula: null }, "unknown")).toMatchObject({
      state: "number",
      number: expected,
    });
  });
});

describe("agencies in Hebrew", () => {
  it.each([
    ["משרד הבריאות ומשרד החינוך", ["משרד הבריאות", "משרד החינוך"]],
    ["משרד העבודה והרווחה", ["משרד העבודה והרווחה"]],
    ["אגף החינוך, אגף ההנדסה", ["אגף החינוך", "אגף ההנדסה"]],
    ["ועדת הכספים ועיריית חיפה", ["ועדת הכספים", "עיריית חיפה"]],
    ["אין", []],
  ])("%s", (text, expected) => {
    expect(agenciesIn(text, AT).map(({ name }) => name)).toEqual(expected);
  });
});

describe("a header that is one letter off a word of headers", () => {
  it("is another word in Hebrew: children are no aims", () => {
    const { plan } = planReading(
      gridOf([
        ["משימה", "מדד", "ילדים", "אחריות"],
        ["פתיחת חוגים", "מספר החוגים", "כן", "אגף החינוך"],
        ["סיורים בפארק", "מספר הסיורים", "לא", "אגף החינוך"],
      ]),
    );
    expect(plan.columns.map(({ meaning }) => meaning)).not.toContain("overallTarget");
  });
});
