import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { isDarkColor, paneTheme } from "../../src/taskpane/theme";

describe("the theme", () => {
  it.each([
    ["#FFFFFF", false],
    ["#e6e6e6", false],
    ["#666666", true],
    ["#262626", true],
    ["#000000", true],
  ])("takes Office's background %s for dark: %s", (color, dark) => {
    expect(isDarkColor(color)).toBe(dark);
  });

  it.each(["", "white", "#FFF", "#GGGGGG"])("does not guess what %j is", (color) => {
    expect(isDarkColor(color)).toBeNull();
  });

  it("is that of the colour scheme", () => {
    const ground = (scheme: "light" | "dark") => paneTheme(scheme, "en").colorNeutralBackground1;
    expect(ground("light")).toBe(webLightTheme.colorNeutralBackground1);
    expect(ground("dark")).toBe(webDarkTheme.colorNeutralBackground1);
  });

  it("gives Khmer and Thai the height of line that their signs need", () => {
    const height = (language: "en" | "km" | "th") =>
      Number.parseFloat(paneTheme("light", language).lineHeightBase300);
    expect(height("en")).toBe(Number.parseFloat(webLightTheme.lineHeightBase300));
    expect(height("th")).toBeGreaterThan(height("en"));
    expect(height("km")).toBeGreaterThan(height("th"));
  });
});
