import { COLUMN_MEANINGS } from "../../src/plan/column-meaning";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { catalogues } from "../../src/locales/catalogues";
import { textsAtOnce } from "../../src/locales/en/at-once";
import { errors } from "../../src/locales/en/errors";
import { laterTexts } from "../../src/locales/en/later";
import { checkTexts } from "../../src/locales/en/checks";
import type { Catalogue } from "../../src/locales/languages";

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

const VIEWS = "src/taskpane/views";

/** The views that are fetched when they are first shown: where each is, and whether the rest of English comes with it. */
const FETCHED = readFileSync(join(VIEWS, "frame/plan-views.ts"), "utf8")
  .split("featureView<")
  .flatMap((part) => {
    const path = /import\(.*"\.\.\/(.+)"\)/.exec(part)?.[1];
    return path === undefined ? [] : [{ path, withRest: part.includes("loadRestOfEnglish()") }];
  });

/** The files of the pane that come with one of them, and it. */
function filesWith(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name = ""] of readFileSync(file, "utf8").matchAll(
    /^(?:im|ex)port (?!type )[^;]*? from "(\.[^"]+)";/gm,
  )) {
    const base = join(dirname(file), name);
    const imported = [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find(existsSync);
    if (imported?.startsWith("src/taskpane") === true) filesWith(imported, found);
  }
  return found;
}

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

  it("are of views of which some are fetched when they are shown", () => {
    expect(FETCHED.length).toBeGreaterThan(5);
  });

  it.each(FETCHED)("that $path says are there in English with it", async ({ path, withRest }) => {
    const entry = [`${path}.tsx`, `${path}/index.ts`].find((file) => existsSync(join(VIEWS, file))) ?? "";
    const { texts } = (await import(`../../src/taskpane/views/${entry}`)) as { readonly texts: Catalogue };
    const there = { ...textsAtOnce, ...checkTexts, ...(withRest ? laterTexts : {}), ...texts };
    const said = [...filesWith(join(VIEWS, entry))].flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/(?<=")[a-zA-Z]+-[a-zA-Z-]+(?=")/g)].map(([key]) => key),
    );
    const ofCatalogue = said.filter((key) => key in catalogues.en);
    expect(ofCatalogue.length).toBeGreaterThan(5);
    expect(ofCatalogue.filter((key) => !(key in there))).toEqual([]);
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
