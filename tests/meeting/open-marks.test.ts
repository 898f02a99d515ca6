import { openMarksIn } from "../../src/meeting/open-marks";

const isParty = (name: string): boolean => name === "GCNP";
const marks = (text: string): readonly string[] =>
  openMarksIn(text, isParty).map(({ kind, mark }) => `${kind}: ${mark}`);

describe("marks of what is open", () => {
  it.each<[string, readonly string[]]>([
    ["Protect [presumed] victims", ["bracket: [presumed]"]],
    ["Guideline (Cambodia has)", ["partyRemark: (Cambodia has)"]],
    ["Guideline (GCNP to confirm by June)", ["partyRemark: (GCNP to confirm by June)"]],
    ["Meeting, tentatively in Bangkok", ["tentative: tentatively"]],
    ["Workshop, with potential visit to the shelter", ["tentative: potential visit"]],
    ["Venue to be confirmed (tbc)", ["tentative: to be confirmed", "tentative: tbc"]],
    ["TBD", ["tentative: TBD"]],
    ["??", ["question: ??"]],
    ["Pending", ["undecided: Pending"]],
    ["ประชุมที่กรุงเทพฯ (รอยืนยัน)", ["tentative: รอยืนยัน"]],
    ["កិច្ចប្រជុំ (នឹងបញ្ជាក់)", ["tentative: នឹងបញ្ជាក់"]],
    ["Réunion à confirmer", ["tentative: à confirmer"]],
    ["A line\n• Meeting [in March]\nanother", ["bracket: [in March]"]],
  ])("%j: %j", (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it.each([
    "MoI (GDI) and MoSVY",
    "List of officers (GCNP using existing mechanisms)",
    "Participants (officers and others are aware of their rights)",
    "Guideline (Annex 1 of the agreement)",
    "Cost [USD]",
    "See note [1]",
    "Identify potential victims and possible traffickers",
    "Is the policy adopted?",
    "Proposed law on labour",
    "Pending cases are resolved",
  ])("%j has none", (text) => {
    expect(marks(text)).toEqual([]);
  });

  it("stand with their line", () => {
    expect(openMarksIn("Q1:\n• Meeting, tentatively in May\n• Visit", isParty)[0]?.line).toBe(
      "Meeting, tentatively in May",
    );
  });
});
