import type { ColumnWords, LevelWords } from "../column-words";
import { list } from "../entries";

export const columns: ColumnWords = {
  deliverable: list("luaran, hasil kerja"),
  side: list("pihak"),
  notParties: list(`
    awal, semula, menjadi, revisi, perubahan, sementara, minimum, maksimum, minimal, maksimal, fisik, keuangan,
    nilai`),
  leads: list("utama, penanggung jawab, koordinator"),
  helps: list("pendukung, mitra, anggota"),
};

export const levels: LevelWords = {
  highest: list("visi, misi, tujuan, dampak"),
  middle: list("sasaran, sasaran strategis, hasil"),
  outputs: list("keluaran, luaran, program"),
  activities: list("kegiatan, sub kegiatan, aktivitas"),
};
