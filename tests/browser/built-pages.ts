import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
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

/** Where the server tells what the build printed. */
const PRINTED = "/printed-by-the-build";

/** Makes the production build, with the workbench's pages beside the add-in's, and gives what it printed. */
export function buildPages(folder: string): Promise<string> {
  const webpack = "node_modules/webpack/bin/webpack.js";
  const args = ["--mode", "production", "--env", `origin=${ORIGIN}`, "--env", "workbench"];
  const all = [webpack, ...args, "--output-path", folder];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, all, (failure, stdout, stderr) => {
      if (failure === null) resolve(stdout);
      else reject(new Error(`${failure.message}\n${stdout}\n${stderr}`));
    });
  });
}

/** What the build of this run printed, once it is done; rejects with what it said where it failed. */
export async function printedByBuild(): Promise<string> {
  const answer = await fetch(`${process.env.POA_PAGES}${PRINTED}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`The build failed:\n${text}`);
  return text;
}

export interface ServedPages {
  readonly address: string;
  close(): void;
}

/** Serves a folder on this machine. Whoever asks before its pages are built waits for them. */
export async function servePages(folder: string, built: Promise<string>): Promise<ServedPages> {
  // A failure is told to whoever asks for a page.
  built.catch(() => undefined);
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    built.then(
      (printed) => answer(path, folder, printed, response),
      (failure: unknown) => response.writeHead(500).end(String(failure)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function answer(path: string, folder: string, printed: string, response: ServerResponse): void {
  if (path === PRINTED) {
    // A connection that is kept may be closed just when a busy process uses it for its next question.
    response.writeHead(200, { Connection: "close" }).end(printed);
    return;
  }
  try {
    const body = readFileSync(fileOf(folder, path));
    const type = TYPES[extname(path)] ?? "text/html";
    // Nothing changes while the tests run, and what the browser keeps it need not translate again.
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "max-age=3600" });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}

function fileOf(folder: string, path: string): string {
  const mount = Object.keys(FOLDERS).find((prefix) => path.startsWith(prefix));
  if (mount !== undefined) return join(FOLDERS[mount] ?? "", path.slice(mount.length));
  return join(folder, path === "/" ? "index.html" : path);
}
