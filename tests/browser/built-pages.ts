import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

/** Where the pages of the test build say that they are served; the tests serve them elsewhere. */
export const ORIGIN = "https://tracker.example/poa";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".xml": "application/xml",
};

/** Folders beside the built pages, as the workbench's own server has them. */
const FOLDERS: Readonly<Record<string, string>> = {
  "/office-js/": "node_modules/@microsoft/office-js/dist",
  "/plans/": "tests/fixtures",
};

/** Makes the production build, with the workbench's pages beside the add-in's, and gives what it printed. */
export function buildPages(folder: string): string {
  const webpack = "node_modules/webpack/bin/webpack.js";
  const args = ["--mode", "production", "--env", `origin=${ORIGIN}`, "--env", "workbench"];
  const all = [webpack, ...args, "--output-path", folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
  return stdout;
}

export interface ServedPages {
  readonly address: string;
  close(): void;
}

/** Serves a folder on this machine. */
export async function servePages(folder: string): Promise<ServedPages> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    try {
      const body = readFileSync(fileOf(folder, path));
      response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "text/html" });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function fileOf(folder: string, path: string): string {
  const mount = Object.keys(FOLDERS).find((prefix) => path.startsWith(prefix));
  if (mount !== undefined) return join(FOLDERS[mount] ?? "", path.slice(mount.length));
  return join(folder, path === "/" ? "index.html" : path);
}
