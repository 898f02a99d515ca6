import { MemberAccess, camelCase } from "@plan-of-action/office-host/host";

/** Runs something and gives the members of Office.js that requests were about meanwhile, such as `Range.formulas`. */
export async function membersAskedBy(run: () => Promise<unknown>): Promise<ReadonlySet<string>> {
  const access = MemberAccess.prototype;
  const spies = [
    jest.spyOn(access, "scalar"),
    jest.spyOn(access, "link"),
    jest.spyOn(access, "set"),
    jest.spyOn(access, "call"),
  ];
  try {
    await run();
    const calls = spies.flatMap((spy) => [...spy.mock.calls]);
    return new Set(calls.map(([{ className }, name]) => `${className}.${camelCase(name)}`));
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
