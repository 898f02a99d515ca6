import type { NativeBridge } from "../requests/protocol";

/** Asks which requirement sets a host has. */
interface Requirements {
  isSetSupported(name: string, version?: string | number): boolean;
}

/** Makes an instance of Office.js of its own over a bridge. */
export type OfficeLibrary = (bridge: NativeBridge, requirements: Requirements) => typeof Excel;

type Load = (window: object) => typeof Excel;

/**
 * Prepares the source text of Office.js. It is compiled once, as the body of a function, and each call
 * of that gives an instance with its own globals. That way, unlike in a context of `vm`, its errors,
 * arrays and promises are those of the code that calls it.
 */
export function officeLibrary(source: string): OfficeLibrary {
  // The library declares its namespaces as globals and finds some of them through `window`.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text is Office.js itself
  const load = new Function("window", `with (window) {${source}\nreturn Excel;}`) as Load;
  return (bridge, requirements) => load(windowFor(bridge, requirements));
}

/** The little of a page that the library wants while it loads. */
function windowFor(bridge: NativeBridge, requirements: Requirements) {
  const page = {
    navigator: { userAgent: "" },
    location: { href: "https://localhost/" },
    document: { getElementsByTagName: () => [], createElement: () => ({}) },
    Promise,
    setTimeout,
    clearTimeout,
    // Named here so that the library's own declarations of them become properties of the window.
    ...{
      OfficeExtension: undefined,
      OfficeExtensionBatch: undefined,
      OfficeCore: undefined,
      Excel: undefined,
    },
    Office: { context: { requirements } },
    _richApiNativeBridge: bridge,
  };
  return Object.assign(page, { window: page, self: page });
}
