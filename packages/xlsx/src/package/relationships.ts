import { PACKAGE_RELATIONSHIPS, RELATIONSHIPS, XML_DECLARATION } from "../xml/namespaces";
import type { XmlDocument, XmlElement } from "../xml/xml-document";
import { escapeXml } from "../xml/xml-scan";

/** How one part refers to another, or to a place outside the package. */
export interface Relationship {
  readonly id: string;
  /** The whole name of the type. */
  readonly type: string;
  /** The name of the part, without a slash before it; the address where it is outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

export const NO_RELATIONSHIPS = `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;

/** The name of a type of Office's own, such as `worksheet`. */
export function officeType(name: string): string {
  return `${RELATIONSHIPS}/${name}`;
}

/** The part that keeps the relationships of a part; `""` stands for the package. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part whose relationships a part keeps; `null` if it keeps none. */
export function relationshipsSource(part: string): string | null {
  const match = /^(.*\/)?_rels\/([^/]*)\.rels$/i.exec(part);
  return match === null ? null : `${match[1] ?? ""}${match[2] ?? ""}`;
}

/** The relationships that go out from one part. */
export class Relationships {
  constructor(
    private readonly source: string,
    private readonly document: XmlDocument,
  ) {}

  all(): Relationship[] {
    return this.elements().map((element) => this.read(element));
  }

  byId(id: string | null): Relationship | null {
    return this.all().find((relationship) => relationship.id === id) ?? null;
  }

  ofType(type: string): Relationship[] {
    return this.all().filter((relationship) => relationship.type === type);
  }

  /** Gives the id of the new relationship. */
  add(type: string, target: string, place: "part" | "external" = "part"): string {
    const taken = new Set(this.all().map((relationship) => relationship.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const { root } = this.document;
    const address = place === "part" ? relativeTarget(this.source, target) : target;
    const mode = place === "part" ? "" : ' TargetMode="External"';
    root.insert(
      `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(address)}"${mode}/>`,
    );
    return id;
  }

  remove(id: string): void {
    this.elements()
      .find((element) => element.get("Id") === id)
      ?.remove();
  }

  private elements(): XmlElement[] {
    return this.document.root.childrenNamed("Relationship");
  }

  private read(element: XmlElement): Relationship {
    const target = element.get("Target") ?? "";
    const isExternal = element.get("TargetMode") === "External";
    return {
      id: element.get("Id") ?? "",
      type: element.get("Type") ?? "",
      target: isExternal ? target : resolveTarget(this.source, target),
      isExternal,
    };
  }
}

/** The name of the part that a target names, seen from a part. */
function resolveTarget(source: string, target: string): string {
  const path = decodeTarget(target).replaceAll("\\", "/").replace(/#.*$/, "");
  const folders = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "" && step !== ".") folders.push(step);
  }
  return folders.join("/");
}

function decodeTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** The shortest way from one part to another. */
function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
