import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

/** Where the pages of the test build say that they are served; the test serves them elsewhere. */
export const ORIGIN = "https://tracker.example/poa";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".png": "image/png",
  ".xml": "application/xml",
};

/** Makes the production build and gives what it printed. */
export function buildPages(folder: string): string {
  const webpack = "node_modules/webpack/bin/webpack.js";
  const args = [webpack, "--mode", "production", "--env", `origin=${ORIGIN}`, "--output-path", folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
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
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    try {
      const body = readFileSync(join(folder, path));
      response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream" });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
