import fc from "fast-check";
import { identifyRows, isUnchanged, rollOfPlan, withOwnKeys } from "../../src/identity";
import { pairWithRoll } from "../../src/identity/pair-with-roll";
import { editedPlan, formerWords, planOfLines } from "./edited-plans";

const OFFICIALS = "1.1 Train border officials | Number of border officials trained";
const LAWS = "1.2 Draft model laws on trafficking | Number of laws drafted";
const WORKSHOPS =
  "2.1 Run workshops for prosecutors | Number of workshops held; Number of prosecutors in workshops";
const SHELTERS = "2.2 Open shelters for victims | Number of shelters opened";
const PLAN = [OFFICIALS, LAWS, WORKSHOPS, SHELTERS];

const numbered = (line: string, number: string): string => line.replace(/^\S+/, number);

const UNCHANGED = {
  "1.1-1": "Number of border officials trained",
  "1.2-1": "Number of laws drafted",
  "2.1-1": "Number of workshops held",
  "2.1-2": "Number of prosecutors in workshops",
  "2.2-1": "Number of shelters opened",
};

describe("a row keeps its identity", () => {
  it.each<[string, readonly string[], Readonly<Record<string, string | null>>]>([
    ["when nothing changed", PLAN, UNCHANGED],
    [
      "when an action is put in above it and all are numbered again",
      [OFFICIALS, LAWS, "2.1 Inspect agencies | Number of agencies inspected", numbered(WORKSHOPS, "2.2")],
      {
        "1.1-1": "Number of border officials trained",
        "1.2-1": "Number of laws drafted",
        "2.1-1": null,
        "2.2-1": "Number of workshops held",
        "2.2-2": "Number of prosecutors in workshops",
      },
    ],
    ["when rows are sorted and keep their numbers", [SHELTERS, WORKSHOPS, LAWS, OFFICIALS], UNCHANGED],
    [
      "when two actions change places and numbers",
      [numbered(LAWS, "1.1"), numbered(OFFICIALS, "1.2"), WORKSHOPS, SHELTERS],
      {
        ...UNCHANGED,
        "1.1-1": "Number of laws drafted",
        "1.2-1": "Number of border officials trained",
      },
    ],
    [
      "when two indicators of an action change places",
      [
        OFFICIALS,
        LAWS,
        "2.1 Run workshops for prosecutors | Number of prosecutors in workshops; Number of workshops held",
        SHELTERS,
      ],
      {
        ...UNCHANGED,
        "2.1-1": "Number of prosecutors in workshops",
        "2.1-2": "Number of workshops held",
      },
    ],
    [
      "when its words are mended, beside its neighbours",
      [
        "1.1 Train border officials | Number of border officials and police officers trained",
        "1.2 Draft laws | Number of model laws on trafficking drafted and adopted",
        WORKSHOPS,
        SHELTERS,
      ],
      UNCHANGED,
    ],
    [
      "when an action above is deleted",
      [numbered(LAWS, "1.1"), numbered(WORKSHOPS, "1.2"), numbered(SHELTERS, "1.3")],
      {
        "1.1-1": "Number of laws drafted",
        "1.2-1": "Number of workshops held",
        "1.2-2": "Number of prosecutors in workshops",
        "1.3-1": "Number of shelters opened",
      },
    ],
    [
      "when its action is written anew around it",
      ["1.1 Capacity of frontline staff | Number of border officials trained", LAWS, WORKSHOPS, SHELTERS],
      UNCHANGED,
    ],
  ])("%s", (_, after, expected) => {
    expect(formerWords(PLAN, after)).toEqual(expected);
  });

  it("among others with the same words, by its action", () => {
    const before = ["1.1 Train officers | Number of trainings", "1.2 Train judges | Number of trainings"];
    const after = [
      "1.1 Train nurses | Number of trainings",
      "1.2 Train officers | Number of trainings",
      "1.3 Train judges | Number of trainings",
    ];
    const keys = editedPlan(before).indicators.map(({ key }) => key);
    const [nurses, officers, judges] = editedPlan(before, after).indicators;
    expect([officers?.key, judges?.key]).toEqual(keys);
    expect(keys).not.toContain(nurses?.key);
  });

  it("through many states, also where the last shares no word with the first", () => {
    const states = ["Workshops held", "Workshops and courses held", "Courses held"];
    const lines = states.map((words) => [`1.1 Prosecutors learn | ${words}`, SHELTERS]);
    expect(formerWords(...lines)["1.1-1"]).toBe("Workshops held");
    expect(editedPlan(...lines).indicators[0]?.formerNames?.map(({ words }) => words)).toEqual(
      states.slice(0, 2),
    );
  });

  it("when it was gone for a while and comes back to its action", () => {
    expect(formerWords(PLAN, [OFFICIALS, LAWS, SHELTERS], PLAN)).toEqual(UNCHANGED);
  });
});

describe("in a large plan of which all rows were reworded", () => {
  it("each row keeps its identity, and is found among those that are like it only", () => {
    const lines = (behind: string) =>
      Array.from(
        { length: 150 },
        (_, place) =>
          `${Math.floor(place / 15) + 1}.${(place % 15) + 1} Train officers of district D${place} | ` +
          `Number of officers of district D${place} trained in referral${behind}`,
      );
    const before = Object.values(formerWords(lines("")));
    expect(Object.values(formerWords(lines(""), lines(" and shelter")))).toEqual(before);
  });
});

describe("a row is another one", () => {
  it("where all texts of the plan were replaced, whatever their numbers", () => {
    const other = [
      "1.1 Build roads | Kilometres of road built",
      "1.2 Plant trees | Hectares of forest planted",
      "2.1 Repair schools | Number of schools repaired; Number of pupils in schools",
      "2.2 Sell bonds | Value of bonds sold",
    ];
    expect(Object.values(formerWords(PLAN, other))).toEqual([null, null, null, null, null]);
    expect(editedPlan(PLAN, other).gone).toHaveLength(9);
  });

  it("where the plan was written in another script: numbers alone tell nothing", () => {
    const other = ["1.1 ฝึกอบรมเจ้าหน้าที่ชายแดน | จำนวนเจ้าหน้าที่ชายแดนที่ผ่านการอบรม"];
    expect(formerWords([OFFICIALS], other)).toEqual({ "1.1-1": null });
  });

  it.each<[string, string, string]>([
    [
      "its parts",
      "Number of border officials trained",
      "Number of female border officials trained; Number of male border officials trained",
    ],
    [
      "each of two things",
      "Number of female officers trained and manuals printed",
      "Number of female officers trained; Number of manuals printed",
    ],
  ])("than either of what one became: %s", (_, before, after) => {
    const states = [before, after].map((words) => [`1.1 Learning | ${words}`, SHELTERS]);
    const plan = editedPlan(...states);
    expect(formerWords(...states)).toMatchObject({ "1.1-1": null, "1.1-2": null });
    expect(plan.gone?.map(({ names }) => names.at(-1)?.words)).toEqual([before]);
  });

  it.each([
    ["women instead of men", "Number of men trained", "Number of women trained"],
    ["women instead of all", "Number of officers trained", "Number of female officers trained"],
    ["all instead of men", "Number of male officers trained", "Number of officers trained in all"],
    ["mujeres instead of all", "Número de agentes formados", "Número de mujeres agentes formadas"],
    ["judges instead of officers", "Number of officers trained", "Number of judges trained"],
    ["a share instead of a number", "Number of officers trained", "Percentage of officers trained"],
    ["patrols instead of laws", "Number of laws drafted", "Number of patrols held"],
    [
      "those not trained instead of those trained",
      "Number of border officers trained",
      "Number of border officers not yet trained",
    ],
    [
      "those without what the others have",
      "Recruitment agencies with a licence inspected in border provinces",
      "Recruitment agencies without a licence inspected in border provinces",
    ],
    [
      "trainers instead of officers",
      "Officers trained in screening",
      "Trainers of officers trained in screening",
    ],
    [
      "no capacitados instead of capacitados",
      "Número de agentes capacitados",
      "Número de agentes no capacitados",
    ],
    [
      "trainings cancelled instead of held",
      "Number of joint trainings",
      "Number of joint trainings cancelled",
    ],
    ["ที่ไม่ผ่าน instead of ที่ผ่าน", "จำนวนเจ้าหน้าที่ที่ผ่านการอบรม", "จำนวนเจ้าหน้าที่ที่ไม่ผ่านการอบรม"],
    ["មិនបាន instead of បាន", "ចំនួនមន្ត្រីដែលបានបណ្តុះបណ្តាល", "ចំនួនមន្ត្រីដែលមិនបានបណ្តុះបណ្តាល"],
  ])("where it says another thing in the same place: %s", (_, before, after) => {
    const states = [before, after].map((words) => [`1.1 Learning | ${words}`, SHELTERS]);
    expect(formerWords(...states)["1.1-1"]).toBeNull();
  });

  it.each([
    ["# of laws drafted", "Number of laws drafted and adopted"],
    ["Number of workshops held", "Workshops held for prosecutors"],
    ["Number of officers trained", "Number of officers trained (men and women)"],
    ["Number of women trained", "Number of women trained in screening"],
    ["Nombre d'agents formés à l'école", "Nombre d'agents de police formés à l'école"],
    ["Number of wrokshops held for prosecutors", "Number of workshops held for prosecutors"],
    ["Number of joint trainings organized", "Number of joint trainings organised each year"],
    ["จำนวนเจ้าหน้าที่ที่ผ่านการอบรม", "จำนวนเจ้าหน้าที่ชายแดนที่ผ่านการอบรม"],
    ["ចំនួនមន្ត្រីដែលបានបណ្តុះបណ្តាល", "ចំនួនមន្ត្រីព្រំដែនដែលបានបណ្តុះបណ្តាល"],
    ["Nombre d'agents formés", "Nombre d'agents de police formés"],
    ["Número de talleres realizados", "Número de talleres realizados con fiscales"],
    ["Number of trafficking cases identified", "Number of cases of trafficking identified"],
    ["Number of agencies without a licence", "Number of agencies that are without a licence"],
    ["Number of laws drafted and submitted", "Number of laws drafted and submitted to the parliament"],
  ])("but is the same where it says it otherwise: “%s”, “%s”", (before, after) => {
    const states = [before, after].map((words) => [`1.1 Learning | ${words}`, SHELTERS]);
    expect(formerWords(...states)["1.1-1"]).toBe(before);
  });

  it("than either of two that became one", () => {
    const states = [
      "Number of officers trained; Number of judges trained",
      "Number of officers and judges trained",
    ].map((words) => [`1.1 Learning | ${words}`, SHELTERS]);
    expect(formerWords(...states)["1.1-1"]).toBeNull();
  });

  it("where one was deleted and another has its number", () => {
    const after = [OFFICIALS, LAWS, numbered(SHELTERS, "2.1")];
    expect(formerWords(PLAN, after)["2.1-1"]).toBe("Number of shelters opened");
    expect(editedPlan(PLAN, after).gone?.map(({ names }) => names.at(-1)?.number)).toEqual([
      "2.1",
      "2.1-1",
      "2.1-2",
    ]);
  });
});

describe("the roll", () => {
  const lines = fc.uniqueArray(fc.constantFrom(...PLAN), { minLength: 1 });

  it("is the same again where nothing changed, and knows that without pairing", () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const plan = editedPlan(before, after);
        const roll = rollOfPlan(plan);
        expect(isUnchanged(planOfLines(after), roll)).toBe(true);
        const again = identifyRows(planOfLines(after), roll, () => {
          throw new Error("Nothing has to be paired");
        });
        expect(rollOfPlan(again)).toEqual(roll);
      }),
    );
  });

  it("has each key once, and no row that is gone has one of those that are there", () => {
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 4 }), (states) => {
        const { rows } = rollOfPlan(editedPlan(...states));
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }),
    );
  });

  it("keeps long wordings short and still tells them apart", () => {
    const long = "Number of officers trained in the identification of victims ".repeat(20);
    const plan = withOwnKeys(planOfLines([`1.1 Learning | ${long}in A; ${long}in B`]));
    const roll = rollOfPlan(plan);
    expect(Math.max(...roll.rows.map(({ words }) => words.length))).toBeLessThan(220);
    const swapped = planOfLines([`1.1 Learning | ${long}in B; ${long}in A`]);
    expect(identifyRows(swapped, roll, pairWithRoll).indicators.map(({ key }) => key)).toEqual(
      plan.indicators.map(({ key }) => key).toReversed(),
    );
  });
});
