/** What strikes between two writings: a fault of a request, or an edit of the plan. Each ends the process by itself. */
const KINDS: Readonly<Record<string, () => Promise<{ readonly isClean: boolean }>>> = {
  faults: () => import("./faults"),
  situations: () => import("./situations"),
  edits: () => import("./edits/edits"),
};

// Options are those of one kind; without its name both are tried, as they are.
const [, , named] = process.argv;
const isNamed = named !== undefined && named in KINDS;
if (isNamed) process.argv.splice(2, 1);
else if (named !== undefined) throw new Error(`Say ${Object.keys(KINDS).join(" or ")} before options`);

let isClean = true;
for (const [name, attack] of Object.entries(KINDS)) {
  if (isNamed && name !== named) continue;
  isClean = (await attack()).isClean && isClean;
}
// A request that hangs leaves a clock behind, which is not waited for.
process.exit(isClean ? 0 : 1);

export {};
