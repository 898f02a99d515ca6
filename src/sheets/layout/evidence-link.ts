import { addressIn } from "../../plan/language/spelling/address-in-text";

/** Where a click on evidence leads: to the one address in it; left out where there is none. */
export function evidenceLink(evidence: unknown): { readonly link?: { readonly address: string } } {
  const address = typeof evidence === "string" ? addressIn(evidence) : null;
  return address === null ? {} : { link: { address } };
}
