import { readFileSync } from "node:fs";
import { headersWhileDeveloping } from "../scripts/development-headers.mjs";

const ANCESTORS =
  "frame-ancestors 'self' https://*.officeapps.live.com https://*.office.com https://*.sharepoint.com" +
  " https://*.cloud.microsoft https://*.live.com https://teams.microsoft.com https://*.office365.com" +
  " https://*.microsoft365.com";
const OF_ICONS = "public, max-age=86400";

const read = (name: string) => readFileSync(`docs/servers/${name}`, "utf8");

/** By server, what it says of icons alone. */
const ICONS = {
  nginx: /location ~ \/assets\/ \{([^}]*)\}/.exec(read("nginx.conf"))?.[1],
  Apache: /<Directory "[^"]*\/assets">([^]*?)<\/Directory>/.exec(read("apache.conf"))?.[1],
  IIS: /<location path="assets">([^]*?)<\/location>/.exec(read("web.config"))?.[1],
  "headers as JSON": JSON.stringify(
    (JSON.parse(read("headers.json")) as Record<string, unknown>)["/assets/*"],
  ),
  "a server for development": JSON.stringify(headersWhileDeveloping({ url: "/assets/mark-32.png" })),
};

describe("the headers of a server", () => {
  it.each([
    "servers/nginx.conf",
    "servers/apache.conf",
    "servers/web.config",
    "servers/headers.json",
    "administrator.md",
  ])("let Excel on the web, OneDrive and Teams show the pane in a frame: %s", (file) => {
    const policies = readFileSync(`docs/${file}`, "utf8").match(/frame-ancestors 'self'[^"\n]*/g);
    expect(policies).toEqual([ANCESTORS]);
  });

  it.each(Object.entries(ICONS))("let icons be kept for a day: %s", (_, said) => {
    // Microsoft forbids `no-cache` for icons, and Excel on Windows then shows none (office-js issue 2981).
    expect(said).toContain(OF_ICONS);
    expect(said).not.toMatch(/no-cache|no-store/);
  });

  it("let pages be kept by nobody, and by servers for development as ever", () => {
    for (const file of ["nginx.conf", "apache.conf", "web.config", "headers.json"]) {
      expect(read(file)).toContain("no-cache");
    }
    expect(headersWhileDeveloping({ url: "/taskpane.html" })).toEqual({ "Access-Control-Allow-Origin": "*" });
  });
});
