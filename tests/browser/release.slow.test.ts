import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:https";
import { type AddressInfo, createServer as createPort } from "node:net";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { unzipSync } from "fflate";
import { ORIGIN } from "./built-pages";
import { PaneInChromium } from "./pane-in-chromium";
import { connectBrowser, inBrowser } from "./workbench";

jest.setTimeout(180_000);

/** What the test build has beside the pages that are shipped. */
const WORKBENCH = [
  "index.html",
  "pane.html",
  "self-test-pane.html",
  "workbench.js",
  "workbench.css",
  "before-office.js",
  "after-office.js",
];
const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const INTRANET = "https://office.example/lib/office.js";
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const NAME = `plan-of-action-tracker-${version}`;

inBrowser("a release, unpacked where nothing else is", () => {
  let folder: string;
  let certificate: { readonly key: string; readonly cert: string };
  /** The release for one origin and the one whose origin is open, unpacked. */
  let ready: string;
  let open: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "release-"));
    const pages = join(folder, "built");
    cpSync(process.env.POA_BUILD_FOLDER ?? "", pages, { recursive: true });
    for (const file of WORKBENCH) rmSync(join(pages, file), { force: true });
    const made = join(folder, "made");
    const args = ["scripts/release/release.mjs", "--origin", ORIGIN, "--pages", pages, "--to", made];
    execFileSync(process.execPath, args, { stdio: "pipe" });
    ready = unpacked(`${made}/${NAME}.zip`, join(folder, "ready"));
    open = unpacked(`${made}/${NAME}-any-origin.zip`, join(folder, "open"));
    certificate = selfSigned(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("has pages, manifests, manuals, notices, a bill of materials and the right checksum of each", () => {
    const sums = readFileSync(join(ready, "SHA256SUMS"), "utf8").trim().split("\n");
    const files = sums.map((line) => {
      const [, sum, path = ""] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      const found = createHash("sha256")
        .update(readFileSync(join(ready, path)))
        .digest("hex");
      expect({ path, sum: found }).toEqual({ path, sum });
      return path;
    });
    for (const path of [
      ...["manifest.xml", "manifest-sharepoint.xml", "manifest-self-test.xml", "pages/self-test.html"],
      ...["administrator.md", "self-test.md", "CHANGELOG.md", "LICENSE"],
      ...["pages/taskpane.html", "pages/organisation.json", "pages/assets/mark-32.png", "pages/help.html"],
      ...["servers/nginx.conf", "servers/apache.conf", "servers/web.config", "servers/headers.json"],
      ...["third-party-notices.txt", "sbom.cdx.json", "SECURITY.md", "privacy.md"],
    ]) {
      expect(files).toContain(path);
    }
    const bill = JSON.parse(readFileSync(join(ready, "sbom.cdx.json"), "utf8")) as {
      readonly bomFormat: string;
      readonly metadata: { readonly component: { readonly version: string } };
      readonly components: readonly { readonly name: string }[];
    };
    expect([bill.bomFormat, bill.metadata.component.version]).toEqual(["CycloneDX", version]);
    const names = bill.components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["react", "valibot", "saxes"]));
    expect(names).not.toContain("jest");
  });

  it("has the same bytes when it is made again of the same pages", () => {
    const again = join(folder, "again");
    const args = [
      "scripts/release/release.mjs",
      "--origin",
      ORIGIN,
      "--pages",
      join(folder, "built"),
      "--to",
      again,
    ];
    execFileSync(process.execPath, args, { stdio: "pipe" });
    for (const zip of [`${NAME}.zip`, `${NAME}-any-origin.zip`])
      expect(readFileSync(join(again, zip)).equals(readFileSync(join(folder, "made", zip)))).toBe(true);
  });

  it("with an open origin becomes the same by one script without Node", () => {
    expect(existsSync(join(open, "manifest.xml"))).toBe(false);
    execFileSync("sh", [join(open, "set-origin.sh"), `${ORIGIN}/`]);
    for (const name of ["manifest.xml", "manifest-sharepoint.xml", "manifest-self-test.xml"]) {
      expect(readFileSync(join(open, name), "utf8")).toBe(readFileSync(join(ready, name), "utf8"));
    }
  });

  it.each(["", "http://tracker.example", "https://tracker.example/a|b", "tracker.example"])(
    "refuses the origin “%s” with a sentence",
    (origin) => {
      const { status, stderr } = spawnSync("sh", [join(open, "set-origin.sh"), origin], { encoding: "utf8" });
      expect(status).toBe(2);
      expect(stderr).toContain("https://your.server/path");
    },
  );

  it("runs from a static server with the headers given, and office.js from the address given", async () => {
    execFileSync("sh", [join(open, "set-origin.sh"), ORIGIN, INTRANET]);
    const selfTest = readFileSync(join(open, "pages/self-test.html"), "utf8");
    expect([selfTest.includes(`src="${INTRANET}"`), selfTest.includes("microsoft")]).toEqual([true, false]);
    const byPath = JSON.parse(readFileSync(join(open, "servers/headers.json"), "utf8")) as Record<
      "/*" | "/assets/*",
      Record<string, string>
    >;
    const server = createServer(certificate, ({ url = "/" }, response) => {
      const path = join(open, "pages", new URL(url, "https://localhost").pathname.replace(/^\/poa\//, ""));
      const headers = { ...byPath["/*"], ...(url.includes("/assets/") ? byPath["/assets/*"] : {}) };
      if (!existsSync(path)) return void response.writeHead(404, headers).end();
      response.writeHead(200, { ...headers, "Content-Type": TYPES[extname(path)] ?? "text/plain" });
      response.end(readFileSync(path));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      await tellsTheStory(`https://127.0.0.1:${(server.address() as AddressInfo).port}/poa`, INTRANET);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  const hasNginx = spawnSync("nginx", ["-v"]).error === undefined;
  if (!hasNginx) console.error("NOT RUN: the release served by nginx; there is no nginx on this machine.");
  (hasNginx ? it : it.skip)("runs from nginx with the configuration that is in it", async () => {
    const port = await freePort();
    const nginx = await startNginx(join(folder, "nginx"), port, ready);
    try {
      const address = `https://127.0.0.1:${port}/poa`;
      // The six checks of the administrator's manual, in their order; the last of them stands for that in Excel.
      expect(bodyOf(`${address}/help.html`)).toMatch(/<h1[^>]*>[^<]*Plan of Action Tracker/);
      expect(bodyOf(`${address}/taskpane.html`)).toContain('id="pane"');
      const sent = await headersOf(`${address}/taskpane.html`);
      expect(sent).toMatch(/^content-security-policy: frame-ancestors .* https:\/\/\*\.live\.com /im);
      expect(sent).toMatch(/^cache-control: no-cache/im);
      expect(sent).not.toMatch(/^x-frame-options/im);
      for (const icon of readdirSync(join(ready, "pages/assets"))) {
        const ofIcon = await headersOf(`${address}/assets/${icon}`);
        expect(ofIcon).toMatch(/^HTTP\S+ 200/);
        expect(ofIcon).toMatch(/^content-type: image\/png/im);
        expect(ofIcon.match(/^cache-control: .*$/gim)?.map((line) => line.trim().toLowerCase())).toEqual([
          "cache-control: public, max-age=86400",
        ]);
      }
      expect(JSON.parse(bodyOf(`${address}/organisation.json`))).toEqual({});
      await tellsTheStory(address, MICROSOFT);
    } finally {
      nginx.kill();
    }
  });

  /** Checks the plan, writes the summary, and complains of nothing. */
  async function tellsTheStory(address: string, officeJs: string): Promise<void> {
    const pane = await PaneInChromium.open(await connectBrowser(), { address, officeJs });
    await pane.page.locator("#today-heading").waitFor();
    await pane.runsFromRibbon("writeSummary");
    const written = pane.file.sheets.find(({ name }) => name.startsWith("Summary"));
    expect(written?.charts.length).toBeGreaterThan(0);
    expect(pane.complaints).toEqual([]);
    const others = pane.asked.filter((url) => !url.startsWith(`${address}/`) && url !== officeJs);
    expect(others).toEqual([]);
    expect(pane.asked).toContain(officeJs);
    await pane.close();
  }

  async function startNginx(place: string, port: number, release: string): Promise<ChildProcess> {
    mkdirSync(place);
    const location = readFileSync(join(release, "servers/nginx.conf"), "utf8").replace(
      "/srv/plan-of-action-tracker/pages/",
      `${release}/pages/`,
    );
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (kind) => `${kind}_temp_path ${place}/${kind};`,
    );
    writeFileSync(
      join(place, "nginx.conf"),
      `daemon off; master_process off; pid ${place}/pid; error_log ${place}/error.log; events {}
       http { access_log off; ${temporary.join(" ")}
         server { listen 127.0.0.1:${port} ssl; ssl_certificate ${folder}/cert.pem;
           ssl_certificate_key ${folder}/key.pem;
           ${location} } }`,
    );
    const nginx = spawn("nginx", ["-p", place, "-c", join(place, "nginx.conf")], { stdio: "ignore" });
    for (let tries = 0; tries < 100; tries++) {
      const sent = await headersOf(`https://127.0.0.1:${port}/poa/taskpane.html`);
      if (sent !== "") return nginx;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    nginx.kill();
    throw new Error(`nginx does not answer: ${readFileSync(join(place, "error.log"), "utf8")}`);
  }
});

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
};

/** Unpacks a zip into an empty folder and gives the folder that is in it. */
function unpacked(zip: string, folder: string): string {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return join(folder, existsSync(join(folder, NAME)) ? NAME : `${NAME}-any-origin`);
}

/** A certificate for this machine, as an administrator's own authority would make one. */
function selfSigned(folder: string) {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const made = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"];
  execFileSync("openssl", ["req", ...made, "-keyout", key, "-out", cert], { stdio: "pipe" });
  return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
}

/** A port that nothing listens at. */
async function freePort(): Promise<number> {
  const server = createPort();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function bodyOf(address: string): string {
  return spawnSync("curl", ["-sk", address], { encoding: "utf8" }).stdout;
}

/** The headers that a server sends with a page; an empty text where it does not answer. */
function headersOf(address: string): Promise<string> {
  const { stdout } = spawnSync("curl", ["-skI", address], { encoding: "utf8" });
  return Promise.resolve(stdout);
}
