import type { StudiedPlan } from "../../src/app";
import { createTranslator } from "../../src/locales/translator";
import { fixOfMany } from "../../src/taskpane/findings/fix-of-many";
import { fixedNews } from "../../src/taskpane/findings/fixed-news";
import type { Words } from "../../src/taskpane/wording/words";
import { type HostedSession, JOINT_PLAN, sessionOver } from "./hosted-session";

const translate = createTranslator("en");
const say: Words["say"] = (id, values) => translate({ id, ...(values === undefined ? {} : { values }) });

const SPELLING = "agency-variant";

function studyOf({ session }: HostedSession): StudiedPlan {
  const { check } = session.state();
  if (check.kind !== "checked") throw new Error(check.kind);
  return check.result;
}

const spellings = (study: StudiedPlan) => study.findings.filter(({ rule }) => rule === SPELLING);

describe("a fix of many findings", () => {
  it("mends all spellings, also where one cell has two that are off", async () => {
    const hosted = sessionOver(JOINT_PLAN);
    await hosted.session.check();
    const before = studyOf(hosted);
    const [first] = spellings(before);
    if (first === undefined) throw new Error("No spelling is off");
    const many = fixOfMany(first, before);
    if (many === null) throw new Error("Nothing is fixed together");
    const { fix, count } = many;
    expect(count).toBe(spellings(before).length);
    expect(fix.edits.map(({ value }) => value)).toEqual([
      "GCNP, MoJ, MoSVY",
      "GCNP, MoJ, MoSVY",
      "SG/NCCT, GCNP, MoH, MoSVY",
      "SG/NCCT, GCNP, MoH, MoSVY and Law enforcement group",
    ]);
    await hosted.session.applyFix(first, fix);
    expect(spellings(studyOf(hosted))).toEqual([]);

    const { fix: state } = hosted.session.state();
    if (state.kind !== "applied" || state.undo === null) throw new Error(state.kind);
    await hosted.session.applyFix(first, state.undo, true);
    expect(spellings(studyOf(hosted))).toEqual(spellings(before));

    const back = hosted.session.state().fix;
    if (back.kind !== "applied" || back.undo === null) throw new Error(back.kind);
    expect(fixedNews(back, { say })).toBe(
      "Taken back: 4 cells hold what they held before, and the plan was checked again.",
    );
    await hosted.session.applyFix(first, back.undo);
    expect(spellings(studyOf(hosted))).toEqual([]);
    const again = hosted.session.state().fix;
    if (again.kind !== "applied") throw new Error(again.kind);
    expect(fixedNews(again, { say })).toBe("4 cells changed, and checked again.");
  });

  it("is never one that makes a target give way", async () => {
    const hosted = sessionOver(JOINT_PLAN);
    await hosted.session.check();
    const study = studyOf(hosted);
    const total = study.findings.find(({ rule }) => rule === "target-total-mismatch");
    const [fix] = total?.fixes ?? [];
    const [edit] = fix?.edits ?? [];
    if (total === undefined || fix === undefined || edit === undefined) throw new Error("All totals agree");
    expect(fix.settlesTarget).toBe(true);
    // Each of two with no other fix than to lower its total.
    const cell = { ...edit.cell, row: edit.cell.row + 1 };
    const first = { ...total, fixes: [fix] };
    const second = { ...total, cell, fixes: [{ ...fix, edits: [{ ...edit, cell }] }] };
    expect(fixOfMany(first, { ...study, findings: [first, second] })).toBeNull();
  });

  it("leaves to their own finding what would make something else of the same words", async () => {
    const hosted = sessionOver(JOINT_PLAN);
    await hosted.session.check();
    const study = studyOf(hosted);
    const [first, second] = spellings(study);
    const fix = first?.fixes[0];
    const [edit] = fix?.edits ?? [];
    if (first === undefined || second === undefined || fix === undefined || edit === undefined) {
      throw new Error("No spelling is off");
    }
    const otherwise = { ...first, fixes: [{ ...fix, edits: [{ ...edit, value: "GCNP, Justice, MOSVY" }] }] };
    const made = fixOfMany(first, { ...study, findings: [first, otherwise, second] });
    expect(made?.count).toBe(2);
    expect(made?.fix.edits.map(({ value }) => value)).toEqual(["GCNP, MoJ, MoSVY"]);
    expect(fixOfMany(first, { ...study, findings: [first, otherwise] })).toBeNull();
  });

  it("leaves to a person what can be fixed in several ways", async () => {
    const hosted = sessionOver(JOINT_PLAN);
    await hosted.session.check();
    const study = studyOf(hosted);
    const [first, second, third] = spellings(study);
    if (first === undefined || second === undefined || third === undefined)
      throw new Error("No spelling is off");
    const doubtful = { ...second, fixes: [...second.fixes, ...third.fixes] };
    expect(fixOfMany(first, { ...study, findings: [first, doubtful, third] })?.count).toBe(2);
    expect(fixOfMany(doubtful, { ...study, findings: [first, doubtful, third] })).toBeNull();
  });
});
