/** What makes the constants of each module that has some of the lexicons' words in them, in the order of loading. */
const makers: (() => void)[] = [];

/** Makes a module's constants now, and again whenever words come; the build puts it where it is needed. @public */
export function madeAgain(make: () => void): void {
  makers.push(make);
  make();
}

/** Makes the constants of all modules again. */
export function makeAllAgain(): void {
  for (const make of makers) make();
}
