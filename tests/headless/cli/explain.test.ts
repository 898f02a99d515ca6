import { MEETING_PLAN, poaJson, runPoa } from "./run-poa";

interface Explained {
  readonly confidence: number;
  readonly explanation: readonly {
    readonly columns: readonly {
      readonly header: string;
      readonly role: string;
      readonly runnerUp: { readonly role: string; readonly margin: number } | null;
      readonly evidence: readonly { readonly says: string; readonly value: number }[];
    }[];
    readonly rows: readonly { readonly row: number; readonly kind: string }[];
  }[];
}

describe("poa read --explain", () => {
  it("says of each column what spoke for its meaning, and what it could be instead", async () => {
    const { out, exitCode } = await runPoa("read", MEETING_PLAN, "--explain");
    expect(exitCode).toBe(0);
    expect(out).toMatch(/F7 {2}“Targets” is read as overallTarget; it could be ignored, by \d\.\d less/);
    expect(out).toMatch(/\+4\.0 {2}the head says so\n +\+1\.0 {2}numbers stand below it/);
  });

  it("says of each row what it was taken for", async () => {
    const { out } = await runPoa("read", MEETING_PLAN, "--explain");
    expect(out).toMatch(/^ {2}8–20 {2}data .*it is numbered as the actions are/m);
  });

  it("gives the same as data, beside the plan", async () => {
    const { confidence, explanation } = await poaJson<Explained>("read", MEETING_PLAN, "--explain", "--json");
    const [table] = explanation;
    expect(confidence).toBeGreaterThan(0.7);
    expect(table?.columns.map(({ role }) => role)).toContain("annualTarget");
    for (const { evidence } of table?.columns ?? []) expect(evidence.length).toBeGreaterThan(0);
    expect(table?.rows.every(({ kind }) => kind === "data" || kind === "end")).toBe(true);
  });

  it("leaves --explain RULE to the checks", async () => {
    const { out } = await runPoa("check", "--explain", "target-total-mismatch");
    expect(out).toMatch(/target-total-mismatch/);
  });
});
