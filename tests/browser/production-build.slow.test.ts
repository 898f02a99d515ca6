import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { laterTexts } from "../../src/locales/en/later";
import { ORIGIN, printedByBuild } from "./built-pages";
import { connectBrowser, inBrowser } from "./workbench";

const BUILD = process.env.POA_BUILD_FOLDER ?? "";

jest.setTimeout(180_000);

describe("the production build", () => {
  let printed: string;

  beforeAll(async () => {
    printed = await printedByBuild();
  });

  it("prints the pane's compressed size, which is inside the budget", () => {
    expect(printed).toMatch(/^taskpane at its start: \d+\.\d KB gzip of 95 KB$/m);
    expect(printed).toMatch(/^taskpane with the first check: \d+\.\d KB gzip of 329 KB$/m);
    expect(printed).not.toContain("over the budget");
  });

  it("has a file for every address of its manifest, and none of the development server's", () => {
    const manifest = readFileSync(join(BUILD, "manifest.xml"), "utf8");
    expect(manifest).not.toContain("localhost");
    const addresses = [...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)].map(
      ([, address]) => address ?? "",
    );
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) {
      expect(address.startsWith(`${ORIGIN}/`)).toBe(true);
      const file = join(BUILD, address.slice(ORIGIN.length));
      expect({ file, exists: existsSync(file) }).toEqual({ file, exists: true });
    }
  });

  it("has a manifest with the pane alone, for a catalogue that knows no buttons", () => {
    const whole = readFileSync(join(BUILD, "manifest.xml"), "utf8");
    const pane = readFileSync(join(BUILD, "manifest-sharepoint.xml"), "utf8");
    expect(pane).not.toMatch(/VersionOverrides|Runtime|<bt:Image/);
    const kept = whole
      .replace(/\s*<VersionOverrides[^]*<\/VersionOverrides>/, "")
      .replace(/\s*<!-- For Runtimes, below. -->\s*<Set Name="SharedRuntime" MinVersion="1.1" \/>/, "");
    expect(pane).toBe(kept);
    expect(pane).toMatch(
      new RegExp(`<Set Name="ExcelApi" MinVersion="1.13" />[^]*"${ORIGIN}/taskpane.html"[^]*</OfficeApp>`),
    );
  });

  it("has a manifest of its own for the page that tests an Excel", () => {
    const manifest = readFileSync(join(BUILD, "manifest-self-test.xml"), "utf8");
    const idOf = (text: string) => /<Id>([^<]+)<\/Id>/.exec(text)?.[1];
    expect(idOf(manifest)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(idOf(manifest)).not.toBe(idOf(readFileSync(join(BUILD, "manifest.xml"), "utf8")));
    expect(manifest).toContain(`<SourceLocation DefaultValue="${ORIGIN}/self-test.html" />`);
    expect(manifest).not.toMatch(/VersionOverrides|taskpane\.html|<Override/);
    expect(readFileSync(join(BUILD, "self-test.html"), "utf8")).toMatch(
      /Content-Security-Policy[^]*appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js[^]*self-test\.[0-9a-f]+\.js/,
    );
  });

  it("loads office.js from Microsoft before its own script, and forbids all other origins", () => {
    const page = readFileSync(join(BUILD, "taskpane.html"), "utf8");
    const header = page.slice(0, page.indexOf("</head>"));
    expect(header).toMatch(
      /appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js.*taskpane\.[0-9a-f]+\.js/s,
    );
    expect(header).toMatch(/Content-Security-Policy.*default-src 'self';.*style-src 'self' 'unsafe-inline'/s);
  });

  it("lets the pane frame only what office.js brings, and the pages to be read run nothing", () => {
    const policyOf = (name: string): readonly string[] => {
      const page = readFileSync(join(BUILD, name), "utf8");
      return (/http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "").split("; ");
    };
    expect(policyOf("taskpane.html")).toContain("frame-src https://appsforoffice.microsoft.com");
    for (const name of [
      "help.html",
      "privacy.html",
      "terms.html",
      "checks.html",
      "checks.km.html",
      "checks.th.html",
    ]) {
      const policy = policyOf(name);
      expect(policy).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types 'none'",
        ]),
      );
      expect(policy.filter((line) => line.startsWith("script-src"))).toEqual([]);
      expect(readFileSync(join(BUILD, name), "utf8")).not.toMatch(/<script|\son\w+=|javascript:/i);
    }
  });

  it("has the notices of what is in the pane, each with the text of its licence", () => {
    const notices = readFileSync(join(BUILD, "third-party-notices.txt"), "utf8")
      .split(/^-{78}$/m)
      .slice(1);
    const packages = notices.map((notice) => /^\s*(\S+) \S+ \(\S+\)/.exec(notice)?.[1]);
    const built = ["preact", "@fluentui/react-button", "intl-messageformat", "valibot"];
    expect(packages).toEqual(expect.arrayContaining(built));
    for (const other of ["echarts", "react-dom"]) expect(packages).not.toContain(other);
    expect(notices.filter((notice) => !/copyright|permission/i.test(notice))).toEqual([]);
  });

  it("holds no copy of office.js, and the workbench's page asks no other origin for anything", () => {
    const scripts = readdirSync(BUILD).filter((file) => file.endsWith(".js"));
    for (const name of scripts) {
      const isOfficeJs = readFileSync(join(BUILD, name), "utf8").includes(
        "OfficeExtension.ClientRequestContext =",
      );
      expect({ name, isOfficeJs }).toEqual({ name, isOfficeJs: false });
    }
    expect(readFileSync(join(BUILD, "pane.html"), "utf8")).not.toContain("https:");
  });

  it("says nothing before or after the first check in a text that is fetched later", () => {
    const script = readdirSync(BUILD)
      .filter((file) => /^(?:taskpane|check)\.[0-9a-f]+\.js$/.test(file))
      .map((file) => readFileSync(join(BUILD, file), "utf8"))
      .join("\n");
    const keys = new Set([...script.matchAll(/"([\w-]+)"/g)].map(([, text]) => text));
    // A key whose end is known only while the pane runs, behind a bracket, a colon or an equals sign.
    const beginnings = [...script.matchAll(/[(:=]`([a-z]\w*-(?:\w+-)*)\$\{/g)].map(([, text = ""]) => text);
    expect(beginnings).toContain("pane-place-");
    expect(keys).toContain("pane-check");
    const tooLate = Object.keys(laterTexts).filter(
      (key) => keys.has(key) || beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(tooLate).toEqual([]);
  });

  it("tells nothing of the machine that made it", () => {
    // The workbench's own script is not shipped.
    const shipped = readdirSync(BUILD).filter(
      (file) => /\.(js|html|xml)$/.test(file) && file !== "workbench.js",
    );
    for (const name of shipped) {
      const text = readFileSync(join(BUILD, name), "utf8");
      const leaks = text.includes(process.cwd()) || text.includes("sourceMappingURL");
      expect({ name, leaks }).toEqual({ name, leaks: false });
    }
  });
});

inBrowser("the pane's page in a browser", () => {
  it("says where it belongs when it is opened outside of Excel", async () => {
    const browser = await connectBrowser();
    const page = await browser.newPage();
    await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
    await page.goto(`${process.env.POA_PAGES}/taskpane.html`);
    await page.getByText(/library for Excel could not be loaded/).waitFor();
    await page.close();
  });
});
