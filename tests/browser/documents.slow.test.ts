import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { rules } from "../../src/checks";
import { PLACE_NAMES } from "../../src/taskpane/frame/places";
import { createTranslator } from "../../src/locales/translator";
import { LANGUAGES, type Language } from "../../src/locales/languages";
import type { IdsAfter } from "../../src/locales/message-ids";
import { printedByBuild } from "./built-pages";
import { askAxe, IS_FOR_PICTURES, pictureFile } from "./looking";
import { connectBrowser, inBrowser, Workbench } from "./workbench";

jest.setTimeout(180_000);

/** The pages that are there to be read, by their files. */
const CHECKS: Readonly<Record<Language, string>> = {
  en: "checks.html",
  km: "checks.km.html",
  th: "checks.th.html",
};

const MANUALS: Readonly<Record<Language, string>> = {
  en: "manual.html",
  km: "manual.km.html",
  th: "manual.th.html",
};

// What is built is read from its folder, too, and not only asked for.
beforeAll(printedByBuild);

describe("the user's manual, as it is built", () => {
  const built = (file: string) => readFileSync(join(process.env.POA_BUILD_FOLDER ?? "", file), "utf8");

  it.each(LANGUAGES)("has its pictures and leads only to pages that are there: %s", (language) => {
    const page = built(MANUALS[language]);
    const there = new Set(readdirSync(process.env.POA_BUILD_FOLDER ?? ""));
    const named = [...page.matchAll(/(?:src|href)="?([\w.-]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => name.endsWith(".png")).length).toBeGreaterThanOrEqual(5);
    expect(named).toEqual(
      expect.arrayContaining(LANGUAGES.filter((other) => other !== language).map((other) => MANUALS[other])),
    );
    expect(named.filter((name) => !there.has(name))).toEqual([]);
    expect(built("help.html")).toContain(MANUALS[language]);
  });

  it.each(LANGUAGES)("calls the pane's places as the pane does: %s", (language) => {
    const page = built(MANUALS[language]);
    for (const place of PLACE_NAMES.filter((each) => each !== "more"))
      expect(page).toContain(createTranslator(language)({ id: `pane-place-${place}` }));
    expect(page).toContain("⋯");
  });

  it("is short", () => {
    for (const language of ["", ".km", ".th"]) {
      const text = readFileSync(`docs/user-manual${language}.md`, "utf8");
      const words = text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token));
      expect(words.length).toBeLessThanOrEqual(1600);
    }
  });
});

describe("the pages of the checks, as they are built", () => {
  it.each(LANGUAGES)("have every rule in %s, and the way to it in the other languages", (language) => {
    // The build leaves out the quotation marks that HTML can do without.
    const built = readFileSync(join(process.env.POA_BUILD_FOLDER ?? "", CHECKS[language]), "utf8");
    const page = built.replaceAll('"', "");
    expect(/<html lang=(\w+)>/.exec(page)?.[1]).toBe(language);
    const sections = page.split("<section ").slice(1).map(sectionOf);
    const others = LANGUAGES.filter((other) => other !== language);
    expect(sections).toEqual(
      rules
        .map(({ id }) => id)
        .sort()
        .map((id) => ({
          id,
          links: others.map((other) => `${CHECKS[other]}#${id}`),
          isEnglish: !isTranslated(id, language),
        })),
    );
  });
});

/** The rule of a section, its links to other pages, and whether it is the English one on another's page. */
function sectionOf(section: string) {
  return {
    id: /^id=([\w-]+)/.exec(section)?.[1],
    links: [...section.matchAll(/href=(checks[^\s>]+)/g)].map(([, link]) => link),
    isEnglish: section.includes("<div lang=en>"),
  };
}

function isTranslated(rule: string, language: Language): boolean {
  return language === "en" || readdirSync(`docs/checks/${language}`).includes(`${rule}.md`);
}

inBrowser("the pages to be read", () => {
  const files = [
    ...Object.values(CHECKS),
    ...Object.values(MANUALS),
    "help.html",
    "privacy.html",
    "reference.html",
  ];
  const looks = files.flatMap((file) => (["light", "dark"] as const).map((colors) => ({ file, colors })));

  it.each(looks)("$file is legible and for everybody, narrow and wide, $colors", async ({ file, colors }) => {
    const context = await (await connectBrowser()).newContext({ colorScheme: colors });
    const page = await context.newPage();
    await page.goto(`${process.env.POA_PAGES}/${file}`);
    for (const width of [1000, 320]) {
      await page.setViewportSize({ width, height: 760 });
      const picture = pictureFile(`${file.replace(".html", "")}-${width}-${colors}`);
      if (IS_FOR_PICTURES) await page.screenshot({ path: picture });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    // The build makes all sections alike, and looking at each of the seventy takes minutes.
    await page.evaluate(() =>
      [...document.querySelectorAll("section")].slice(3).forEach((it) => it.remove()),
    );
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  it.each(LANGUAGES)("are those of the pane's language: %s", async (language) => {
    const workbench = await Workbench.open({ language });
    const { page, pane } = workbench;
    await workbench.check();
    await pane.getByRole("tabpanel").getByRole("listitem").first().getByRole("button").first().click();
    await pane
      .getByRole("tabpanel")
      .getByRole("button", { name: workbench.say("pane-why") })
      .first()
      .click();
    const link = pane.getByRole("link", { name: workbench.say("pane-why-more") });
    const [opened] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
    await opened.waitForLoadState();
    expect(new URL(opened.url()).pathname).toBe(`/${CHECKS[language]}`);
    const rule = new URL(opened.url()).hash.slice(1) as IdsAfter<"ruleTitle-">;
    const title = await opened.locator(`section:target > h2`).innerText();
    expect(title).toBe(workbench.say(`ruleTitle-${rule}`));
    if (IS_FOR_PICTURES) await opened.screenshot({ path: pictureFile(`check-${language}`) });
    await workbench.view("more");
    const [help] = await Promise.all([
      page.context().waitForEvent("page"),
      pane.getByRole("link", { name: workbench.say("pane-help"), exact: true }).click(),
    ]);
    expect(new URL(help.url()).hash).toBe(`#${language}`);
    await workbench.close();
  });
});

async function violations(page: Page): Promise<string[]> {
  const found = await askAxe(page);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}
