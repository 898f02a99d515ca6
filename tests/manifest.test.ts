import { existsSync, readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import { paneOnly, selfTestOnly } from "../scripts/manifests.mjs";

/** An element of the manifest. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const ORIGIN = "https://localhost:3000/";
const manifest = parse(readFileSync("manifest.xml", "utf8"));
const all = [...descendants(manifest)];
const resources = all.filter(
  ({ name, attributes }) => /^bt:(Image|Url|String)$/.test(name) && "id" in attributes,
);

describe("the manifest", () => {
  it("is well-formed and names Excel's task pane", () => {
    expect(manifest.name).toBe("OfficeApp");
    expect(manifest.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(child(manifest, "Id").text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(child(manifest, "Version").text).toBe(`${version}.0`);
    expect(child(child(manifest, "Hosts"), "Host").attributes.Name).toBe("Workbook");
  });

  it.each([
    [
      "OfficeApp",
      [
        "Id",
        "Version",
        "ProviderName",
        "DefaultLocale",
        "DisplayName",
        "Description",
        "IconUrl",
        "HighResolutionIconUrl",
        "SupportUrl",
        "Hosts",
        "Requirements",
        "DefaultSettings",
        "Permissions",
        "VersionOverrides",
      ],
    ],
    ["VersionOverrides", ["Hosts", "Resources"]],
    ["DesktopFormFactor", ["GetStarted", "FunctionFile", "ExtensionPoint"]],
    ["Resources", ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]],
    ["GetStarted", ["Title", "Description", "LearnMoreUrl"]],
  ])("has the children of %s in the order that the schema enforces", (name, order) => {
    for (const element of all.filter((candidate) => candidate.name === name)) {
      expect(element.children.map((found) => found.name)).toEqual(order);
    }
  });

  it("has the parts of each button in the order that the schema enforces", () => {
    const buttons = all.filter(({ name }) => name === "Control");
    expect(buttons.length).toBeGreaterThanOrEqual(3);
    for (const button of buttons) {
      expect(button.children.map(({ name }) => name)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    }
  });

  it("asks for its sets outside of VersionOverrides, where they would drop the commands on older hosts", () => {
    const sets = all.filter(({ name }) => name === "Set").map(({ attributes }) => attributes);
    // The second is what a page needs that is pane and ribbon (Runtimes); Excel on an iPad has none.
    expect(sets).toEqual([
      { Name: "ExcelApi", MinVersion: "1.13" },
      { Name: "SharedRuntime", MinVersion: "1.1" },
    ]);
    expect(
      [...descendants(child(manifest, "VersionOverrides"))].some(({ name }) => name === "Requirements"),
    ).toBe(false);
  });

  it("uses each id once and no longer than Office reads them", () => {
    const ids = all.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of resources) expect(attributes.id?.length).toBeLessThanOrEqual(32);
  });

  it("defines each resource that it uses and uses each that it defines", () => {
    const used = new Set(all.flatMap(({ attributes }) => attributes.resid ?? []));
    expect([...used].sort()).toEqual(resources.map(({ attributes }) => attributes.id).sort());
  });

  it.each([
    ["bt:ShortStrings", 125],
    ["bt:LongStrings", 250],
  ])("keeps %s in every language to %i characters", (kind, longest) => {
    for (const { attributes } of descendants(only(kind))) {
      const text = attributes.DefaultValue ?? attributes.Value;
      if (text !== undefined) expect({ text, fits: text.length <= longest }).toEqual({ text, fits: true });
    }
  });

  it("says every text in English, Khmer and Thai", () => {
    const texts = [...descendants(only("bt:ShortStrings")), ...descendants(only("bt:LongStrings"))]
      .filter(({ name }) => name === "bt:String")
      .concat(child(manifest, "DisplayName"), child(manifest, "Description"));
    expect(child(manifest, "DefaultLocale").text).toBe("en-US");
    for (const text of texts) {
      expect(text.attributes.DefaultValue).toMatch(/[A-Za-z]/);
      expect(text.children.map(({ attributes }) => attributes.Locale)).toEqual(["km-KH", "th-TH"]);
      expect(text.children[0]?.attributes.Value).toMatch(/\p{Script=Khmer}/u);
      expect(text.children[1]?.attributes.Value).toMatch(/\p{Script=Thai}/u);
    }
  });

  it("shows icons that have the sizes it says", () => {
    const icons = all.filter(({ name, attributes }) => name === "bt:Image" && "size" in attributes);
    expect(icons.length).toBeGreaterThan(0);
    for (const { attributes } of icons) {
      const image = resources.find((resource) => resource.attributes.id === attributes.resid);
      expect(pixelsOf(image?.attributes.DefaultValue)).toEqual(square(Number(attributes.size)));
    }
    expect(pixelsOf(child(manifest, "IconUrl").attributes.DefaultValue)).toEqual(square(32));
    expect(pixelsOf(child(manifest, "HighResolutionIconUrl").attributes.DefaultValue)).toEqual(square(64));
  });

  it("gives each icon the sizes 16, 32 and 80", () => {
    for (const icon of all.filter(({ name }) => name === "Icon")) {
      expect(icon.children.map(({ attributes }) => attributes.size)).toEqual(["16", "32", "80"]);
    }
  });

  it("has each of its addresses made by the build", () => {
    const addresses = all
      .flatMap(({ attributes }) => attributes.DefaultValue ?? [])
      .filter((value) => value.startsWith("http"));
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      expect(address.startsWith(ORIGIN)).toBe(true);
      expect({ address, exists: existsSync(sourceOf(address)) }).toEqual({ address, exists: true });
    }
  });

  it.each([
    ["the pane alone", paneOnly],
    ["the test of an Excel", selfTestOnly],
  ])("as that of %s asks for no shared runtime, so that an iPad shows it", (_, made) => {
    const text = made(readFileSync("manifest.xml", "utf8"));
    const sets = [...descendants(parse(text))].filter(({ name }) => name === "Set");
    expect(sets.map(({ attributes }) => attributes)).toEqual([{ Name: "ExcelApi", MinVersion: "1.13" }]);
    expect(text).not.toContain("Runtimes");
  });

  it("runs pane and ribbon in one page, so that a command can open the pane", () => {
    const runtime = only("Runtime").attributes.resid;
    expect(only("FunctionFile").attributes.resid).toBe(runtime);
    expect(only("SourceLocation", "resid").attributes.resid).toBe(runtime);
  });
});

function square(size: number) {
  return { width: size, height: size };
}

/** The file from which the build makes what an address serves. */
function sourceOf(address: string): string {
  const path = address.slice(ORIGIN.length);
  return path.endsWith(".html") ? `src/taskpane/${path}` : path;
}

/** Width and height as the header of a PNG says them. */
function pixelsOf(address = ""): { width: number; height: number } {
  const png = readFileSync(sourceOf(address));
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

function only(name: string, attribute?: string): Element {
  const found = all.filter(
    (element) => element.name === name && (attribute === undefined || attribute in element.attributes),
  );
  const [first, ...others] = found;
  if (first === undefined || others.length > 0) throw new Error(`There are ${found.length} of ${name}`);
  return first;
}

function child(element: Element, name: string): Element {
  const found = element.children.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`${element.name} has no ${name}`);
  return found;
}

function* descendants(element: Element): Generator<Element> {
  for (const inner of element.children) {
    yield inner;
    yield* descendants(inner);
  }
}

function parse(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  const [first] = root.children;
  if (first === undefined) throw new Error("The manifest has no root element");
  return first;
}
