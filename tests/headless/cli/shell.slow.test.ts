import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { MEETING_PLAN } from "./run-poa";

/** The command line as the shell starts it, with its output led elsewhere. */
function inShell(command: string) {
  const tsx = join("node_modules", ".bin", "tsx");
  const poa = `${tsx} src/headless/poa.ts`;
  const { status, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", command.replace("poa", poa)], {
    encoding: "utf8",
  });
  return { status, stderr: stderr.trim() };
}

const hasShell = existsSync("/dev/full") && existsSync("/bin/bash");

(hasShell ? describe : describe.skip)("output that nobody takes", () => {
  it("to a full disk is told, with exit code 2", () => {
    expect(inShell("poa help > /dev/full")).toEqual({
      status: 2,
      stderr: expect.stringContaining("could not be printed to the end: the disk is full") as string,
    });
  });

  it("to a reader that closes early is told, with exit code 2", () => {
    expect(inShell("poa help | true")).toEqual({
      status: 2,
      stderr: expect.stringContaining("the program behind the pipe ended before") as string,
    });
  });

  it("of a plan to a reader that closes early is no fault", () => {
    const { stderr } = inShell(`poa read "${MEETING_PLAN}" | true`);
    expect(stderr).not.toContain("EPIPE");
  });

  it("to a reader that reads all of it is none of this", () => {
    expect(inShell("poa help | cat > /dev/null")).toEqual({ status: 0, stderr: "" });
  });
});
