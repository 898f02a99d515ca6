import type { AgencyWords } from "../column-words";
import { list, pattern } from "../entries";

export const agencies: AgencyWords = {
  namedFor: pattern`kementerian|fakultas|bidang|bagian|dinas|badan|direktorat|komisi|lembaga|biro|kantor`,
  beginnings: pattern`polri|kepolisian|kejaksaan|mahkamah|pengadilan`,
  plainNames: pattern`imigrasi|bea cukai|kemen\p{L}{2,}|polri|polda|polres|bappenas|bappeda|setneg|setda|pemda|pemkab|pemkot|pemprov`,
  endings: "",
  nobody: list("tidak ada, dll, dst"),
  persons: list("bapak, ibu, sdr, dr, ir"),
};
