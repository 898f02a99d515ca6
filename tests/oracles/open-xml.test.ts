import { spawnSync } from "node:child_process";
import { ODD_PACKAGES, oddPackage } from "./odd-packages";
import { allCases, newErrors } from "./written-files";
import { errorsOf, VALIDATOR } from "./validator";

const canRun = spawnSync(VALIDATOR, ["tests/fixtures/joint-plan-of-action-2023-2025.xlsx"]).status === 0;
if (!canRun)
  console.error("NOT RUN: the files before Microsoft's Open XML SDK, whose program does not run here.");

/** The whole of it takes a quarter of an hour: `npm run oracles -- open-xml`. */
const SHARE = 97;

(canRun ? describe : describe.skip)("Microsoft's Open XML SDK", () => {
  it("finds what is wrong in a file", async () => {
    const { bytes } = oddPackage(0);
    const text = Buffer.from(bytes).toString("latin1");
    expect(text.length).toBeGreaterThan(1_000);
    expect((await errorsOf(bytes.slice(0, 500))).size).toBeGreaterThan(0);
  });

  it.each(allCases().filter((_, index) => index % SHARE === 0))("finds nothing new in $name", async (one) => {
    expect(await newErrors(one)).toEqual([]);
  });

  it("has at least 400 cases, 112 of them odd packages that differ", () => {
    expect(allCases().length).toBeGreaterThanOrEqual(400);
    const names = Array.from({ length: ODD_PACKAGES }, (_, number) => oddPackage(number).name);
    expect(new Set(names).size).toBe(ODD_PACKAGES);
  });
});
