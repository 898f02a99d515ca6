import type { Grid } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../grid-of";
import { planReading } from "../told";

/*
 * Which sheet's table is the plan is judged with all sheets together: what many rows on sheets of one header say counts for more
 * than a form or a summary of a few lines, however well its header is worded.
 */

const WORKS = ["gate", "lift", "roof", "quay", "lane", "hall"];
const STEPS = ["Draw", "Ask for offers for", "Build", "Paint", "Open"];

/** One sheet of steps for each work. */
const cards: readonly Grid[] = WORKS.map((work) =>
  gridOf(
    [
      ["Item", "Task", "Start", "End"],
      ...STEPS.map((step, place) => [
        place + 1,
        `${step} the ${work}`,
        `2026-0${place + 1}-01`,
        `2026-0${place + 2}-01`,
      ]),
    ],
    { sheet: `Works at the ${work}` },
  ),
);

describe("which sheets are the plan", () => {
  it.each<[string, Grid]>([
    [
      "a sheet of those who answer",
      gridOf(
        [
          ["Plan of works 2026"],
          ["No.", "Objective", "Activity", "Responsible", "Deadline"],
          [1, "Safe gates", "Gate and lift", "Works Board", "2026-06-01"],
          [2, "Dry halls", "Roof and hall", "Roads Office", "2026-07-01"],
        ],
        { sheet: "Leads" },
      ),
    ],
    [
      "a sheet of money",
      gridOf(
        [
          ["Budget 2026"],
          ["Activity", "Unit cost", "2026", "Total"],
          ...WORKS.map((work) => [`Works at the ${work}`, 100, 300, 300]),
        ],
        { sheet: "Money" },
      ),
    ],
  ])("are those with most of what is done, and not %s", (_, other) => {
    for (const sheets of [
      [other, ...cards],
      [...cards, other],
    ]) {
      const { plan } = planReading(...sheets);
      expect(plan.parts.map(({ sheet }) => sheet)).toEqual(cards.map(({ sheet }) => sheet));
      expect(plan.actions).toHaveLength(WORKS.length * STEPS.length);
    }
  });

  it("is the timeline of all tasks, and not the list of who owns the projects", () => {
    const tasks = WORKS.flatMap((work) => STEPS.map((step) => `${step} the ${work}`));
    const timeline = gridOf(
      [
        ["Project", "Task", "Start date", "End date"],
        ...tasks.map((task, place) => [
          WORKS[Math.floor(place / STEPS.length)] ?? "",
          task,
          `2026-01-${10 + (place % 9)}`,
          `2026-03-${10 + (place % 9)}`,
        ]),
      ],
      { sheet: "Timeline" },
    );
    const owners = gridOf(
      [
        ["Task", "Owner", "Status"],
        ...WORKS.map((work, place) => [
          `Works at the ${work}`,
          `Board ${place % 2}`,
          place < 3 ? "open" : "done",
        ]),
      ],
      { sheet: "Owners" },
    );
    expect(planReading(owners, timeline).plan.sheet).toBe("Timeline");
  });
});
