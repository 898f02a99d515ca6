import { list } from "../entries";
import type { HeaderTerms } from "../lexicon";

export const headers: HeaderTerms = {
  objective: list(`
    tujuan, sasaran, strategi, pilar, program, bidang, fokus, prioritas, arah kebijakan, kebijakan, hasil,
    keluaran, dampak, komponen, objektif, teras strategik, visi, misi, sasaran strategis, sasaran program,
    tujuan strategis, program prioritas, urusan, urusan pemerintahan, isu strategis, agenda, area
    intervensi, klaster, tujuan perangkat daerah, sasaran perangkat daerah, perspektif, tema, aspek, area
    perubahan, area, outcome, output, sasaran pokok, sasaran strategi, dimensi, unsur, fungsi, tahap,
    fase, kelompok kerja`),
  number: list(`
    no, nomor, kode, bil, nomor urut, no urut, kode rekening, kode kegiatan, kode indikator, kode program`),
  action: list(`
    kegiatan, aksi, rencana aksi, aktivitas, tindakan, upaya, langkah, intervensi, aktiviti, inisiatif,
    sub kegiatan, subkegiatan, uraian kegiatan, jenis kegiatan, rincian kegiatan, nama kegiatan, rencana
    kegiatan, tahapan, pekerjaan, proyek, rencana tindak lanjut, rincian output, tugas, program kerja,
    proker, agenda kegiatan, paket pekerjaan, detail kegiatan, bentuk kegiatan, sub
    aktivitas, langkah langkah, deskripsi kegiatan, deskripsi pekerjaan, kegiatan utama`),
  responsible: list(`
    penanggung jawab, penanggungjawab, pic, pelaksana, instansi, lembaga, kementerian, k l, koordinator,
    unit kerja, agensi peneraju, perangkat daerah, opd, skpd, unit organisasi, pengampu, dinas, badan,
    bagian, penanggungjawab kegiatan, pejabat, pemilik, pj, penanggung, divisi, departemen, satker, satuan
    kerja, biro, direktorat, unit pelaksana, ketua, petugas, pegawai, tanggung jawab, tim, tim pelaksana,
    seksi, ditugaskan kepada, dikerjakan oleh, fakultas, prodi, sekretariat, unit eselon, pihak yang
    bertanggung jawab, unit penanggung jawab, penanggung jawab kegiatan, penanggung jawab program`),
  partners: list(`
    instansi terkait, mitra, pihak terkait, instansi pendukung, pendukung, lembaga terkait, mitra
    pelaksana, agensi sokongan, opd terkait, unit terkait, pemangku kepentingan, kolaborasi, lembaga
    mitra, unit pendukung, koordinasi, kerja sama, perangkat daerah pendukung, stakeholder, pihak yang
    terlibat, yang terlibat, instansi lain, bekerja sama dengan, kolaborator, pihak lain, mitra kerja,
    unit lain, pihak pendukung, keterlibatan`),
  indicator: list(`
    indikator, indikator keluaran, indikator hasil, indikator capaian, ukuran keberhasilan, petunjuk
    prestasi, indikator kinerja, indikator kinerja utama, iku, ikk, indikator program, indikator sasaran,
    indikator tujuan, tolok ukur, tolok ukur kinerja, ukuran kinerja, uraian indikator, parameter,
    kriteria keberhasilan, kriteria penilaian, kriteria evaluasi, tolak ukur, indikator kegiatan,
    indikator keberhasilan, ukuran`),
  unit: list("satuan, unit ukuran, sat, satuan ukur"),
  baseline: list(`
    data dasar, kondisi awal, capaian awal, garis dasar, nilai awal, kondisi kinerja awal, kondisi kinerja
    pada awal periode, capaian tahun sebelumnya, capaian pada tahun awal, kondisi saat ini, kondisi
    eksisting, data awal, tahun dasar, realisasi tahun lalu, tahun sebelumnya, capaian tahun lalu, kondisi
    sekarang, posisi awal, nilai dasar, tahun lalu, realisasi tahun sebelumnya`),
  target: list(`
    target, target kinerja, rencana, sasaran tahunan, target tahunan, target capaian, target volume,
    volume, kuantitas, target fisik, target akhir tahun, target kinerja dan anggaran renja perangkat
    daerah, jumlah target, qty, kuota, proyeksi, ekspektasi, jumlah rencana`),
  actual: list(`
    nilai terakhir, realisasi, capaian, hasil capaian, pencapaian, terlaksana, capaian kinerja, realisasi
    kinerja, realisasi capaian, realisasi fisik, hasil pelaksanaan, progres, perkembangan, hasil,
    realisasi capaian kinerja renstra perangkat daerah, realisasi capaian kinerja dan anggaran renja
    perangkat daerah, realisasi kinerja dan anggaran renstra perangkat daerah, aktual, tercapai, dicapai,
    terealisasi, nilai capaian, realisasi target`),
  percentMet: list(`
    % capaian, persentase capaian, % realisasi, tingkat capaian, deviasi, % kinerja, persen capaian,
    persentase realisasi, tingkat capaian kinerja, selisih, bobot, capaian %, % target, tingkat capaian
    kinerja dan realisasi anggaran renstra perangkat daerah, persentase progres, % tercapai, % pencapaian,
    % progres, progres %, prosentase capaian, prosentase realisasi, persentase pencapaian, persentase
    kinerja, skor, gap, varians, tingkat pencapaian, tingkat realisasi, persentase penyelesaian, %
    penyelesaian, persentase keberhasilan`),
  direction: list("arah, tren, arah indikator, polaritas, polarisasi"),
  verification: list(`
    alat verifikasi, bukti, data dukung, sumber, sumber data, sumber verifikasi, sarana verifikasi,
    dokumen pendukung, bukti dukung, metode pengumpulan data, eviden, lampiran, tautan, dokumentasi, cara
    pengumpulan data, mekanisme pengumpulan data, instrumen, dokumen bukti, sumber informasi`),
  resources: list(`
    anggaran, rp, sumber dana, biaya, pendanaan, sumber pendanaan, dana, pagu, bajet, pagu indikatif,
    kerangka pendanaan, kebutuhan dana, rupiah, apbd, apbn, belanja, harga satuan, jumlah anggaran, nilai
    anggaran, sumber anggaran, kode rekening, kode akun, kode anggaran, mata anggaran, alokasi, harga,
    nominal, jumlah dana, sumber daya, sarana prasarana, peralatan, bahan, rab, nilai kontrak, investasi,
    pengeluaran, pendapatan, penyerapan, realisasi keuangan, realisasi anggaran, target keuangan, keuangan`),
  remarks: list(`
    keterangan, catatan, asumsi, risiko, kendala, lokasi, kelompok sasaran, penerima manfaat, status,
    definisi, frekuensi, uraian, permasalahan, hambatan, tindak lanjut, solusi, penjelasan, formula,
    formulasi, rumus, cara perhitungan, metode perhitungan, tipe, jenis, wilayah, kecamatan, desa,
    rekomendasi, tanggapan, komentar, kriteria, ket, peserta, manfaat, latar belakang, rencana perbaikan,
    umpan balik, pertimbangan, dasar hukum, mitigasi, alasan, faktor pendukung, faktor penghambat, metode,
    cakupan, ruang lingkup, kelurahan, kabupaten, provinsi, tempat, dasar pelaksanaan`),
  overall: list(`
    total, jumlah, total target, target akhir, keseluruhan, total keseluruhan, akhir periode, kondisi
    akhir, kondisi kinerja akhir, target rpjmd, target renstra, target periode, target renstra perangkat
    daerah, akumulasi, kumulatif, target lima tahun, target 5 tahun, target jangka menengah, target jangka
    panjang, akhir renstra, akhir rpjmd`),
  annual: list("per tahun, tahunan, tahun, triwulanan, triwulan, setiap tahun, tiap tahun, per triwulan"),
  schedule: list(`
    waktu, jadwal, periode, bulan, waktu pelaksanaan, jangka waktu, jadwal pelaksanaan, tenggat, batas
    waktu, tanggal, mulai, selesai, durasi, kapan, minggu, target waktu, target selesai, target
    penyelesaian, hari, pekan, jam, tgl, rencana mulai, rencana selesai, tanggal target, jangka pendek,
    jangka menengah, jangka panjang, rencana waktu`),
};
