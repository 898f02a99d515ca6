import { COLUMN_MEANINGS } from "../../src/plan/column-meaning";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogues } from "../../src/locales/catalogues";
import { errors } from "../../src/locales/en/errors";

/** Keys that are put together: their beginnings, and what follows. */
const FAMILIES = [
  "pane-because-role-",
  "pane-column-",
  "pane-group-",
  "pane-kept-roll-",
  "pane-kept-snapshots-",
  "pane-left-out-",
  "pane-made-",
  "pane-means-",
  "pane-period-",
  "pane-doubts-of-",
  "pane-doubts-year-from-",
  "pane-not-read-",
  "pane-point-",
  "pane-reason-",
  "pane-refused-",
  "pane-settings-calendar-",
  "pane-settings-digits-",
  "pane-settings-field-",
  "pane-settings-open-",
  "pane-sheets-",
  "pane-status-why-",
  "pane-misfit-",
  "pane-no-workbook-",
  "pane-off-",
  "pane-sheet-",
  "pane-severity-",
  "pane-tab-",
  "pane-file-title-",
  "pane-tour-",
  "pane-view-",
  "pane-weight-",
  "pane-word-",
] as const;

const pane = Object.fromEntries(Object.entries(catalogues.en).filter(([key]) => key.startsWith("pane-")));

const sources = readdirSync("src/taskpane", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join("src/taskpane", file), "utf8"));

describe("the pane's texts", () => {
  const used = new Set(sources.flatMap((source) => source.match(/(?<=")pane-[A-Za-z-]+(?=")/g) ?? []));

  it("are all in the catalogue", () => {
    expect([...used].filter((key) => !(key in pane))).toEqual([]);
  });

  it("are all used", () => {
    const unused = Object.keys(pane).filter(
      (key) => !used.has(key) && !FAMILIES.some((family) => key.startsWith(family)),
    );
    expect(unused).toEqual([]);
  });

  it.each([["reasons why a sheet has no plan", "src/plan/sheet-looked-at.ts", "why:", "pane-sheet-"]])(
    "name all %s",
    (_, file, declaration, family) => {
      const source = readFileSync(file, "utf8");
      const members =
        source
          .slice(source.indexOf(declaration))
          .split(";")[0]
          ?.match(/(?<=")\w+(?=")/g) ?? [];
      expect(members.length).toBeGreaterThan(3);
      expect(members.filter((member) => !(`${family}${member}` in pane))).toEqual([]);
    },
  );

  it("name all meanings of columns", () => {
    expect(COLUMN_MEANINGS.filter((meaning) => !(`pane-column-${meaning}` in pane))).toEqual([]);
  });

  it("name all problems of the workbook", () => {
    const source = readFileSync("src/workbook/workbook-error.ts", "utf8");
    const kinds = source.match(/(?<=kind: ")\w+(?=")/g) ?? [];
    expect(kinds.length).toBeGreaterThan(5);
    expect(kinds.filter((kind) => !(`error-${kind}` in errors))).toEqual([]);
  });
});
