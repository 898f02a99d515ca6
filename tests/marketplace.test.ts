import { readFileSync } from "node:fs";

const listing = readFileSync("docs/marketplace/listing.md", "utf8");
const manifest = readFileSync("manifest.xml", "utf8");
const names =
  /<DisplayName DefaultValue="([^"]+)">\s*<Override Locale="km-KH" Value="([^"]+)" \/>\s*<Override Locale="th-TH" Value="([^"]+)" \/>/.exec(
    manifest,
  );

describe.each([
  ["English", names?.[1]],
  ["Khmer", names?.[2]],
  ["Thai", names?.[3]],
])("the listing in %s", (language, name) => {
  const part = listing.split(/^## /m).find((each) => each.startsWith(language)) ?? "";
  const field = (label: string) => new RegExp(`\\*\\*${label}:\\*\\* (.+)`).exec(part)?.[1] ?? "";

  it("is called as in the manifest", () => {
    expect(field("Name")).toBe(name);
  });

  it("has descriptions as long as Partner Center takes them, and at most three search words", () => {
    expect(field("Short description").length).toBeLessThanOrEqual(100);
    expect(field("Short description")).not.toBe("");
    expect(field("Description").length).toBeGreaterThan(200);
    expect(field("Description").length).toBeLessThanOrEqual(3000);
    expect(field("Search words").split(", ").length).toBeLessThanOrEqual(3);
  });
});
