import { list, pattern } from "./entries";
import type { LanguageWords } from "./language-words";
import { WITHOUT_PLURALS } from "./words/wording-words";

/** The measure of what is reached or not: the reports and the definitions call it the same. */
const MILESTONE = list("tonggak, tonggak capaian, ya atau tidak, ya/tidak");

/** Indonesian, with the words of Malay that differ. */
export const words: LanguageWords = {
  language: "id",
  header: {
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
  },
  periods: {
    year: list("tahun, tahun ke"),
    fiscalYear: list("tahun anggaran"),
    schoolYear: list("tahun ajaran, tahun pelajaran, tahun akademik"),
    yearBegins: list("dimulai, mulai"),
    yearEnds: list("berakhir, akhir"),
    quarter: list("triwulan, tw, suku tahun"),
    half: list("semester, smt"),
    third: list("caturwulan"),
    ordinals: [list("pertama"), list("kedua"), list("ketiga"), list("keempat"), list("kelima")],
    ordinalsFollow: true,
    months: [
      list("januari, jan"),
      list("februari, feb"),
      list("maret, mar"),
      list("april, apr"),
      list("mei"),
      list("juni, jun"),
      list("juli, jul"),
      list("agustus, agu, agt, ags"),
      list("september, sep"),
      list("oktober, okt"),
      list("november, nov"),
      list("desember, des"),
    ],
    monthsThatAreWords: list("des"),
  },
  dates: {
    of: list("bulan"),
    beforeYear: list("tahun"),
    dayEndings: [],
  },
  values: {
    notProgrammed: list(`
      tidak ada target, tidak direncanakan, tidak dilaksanakan, tidak ditargetkan, tidak diprogramkan, belum ada
      target, tanpa target`),
    notApplicable: list("tidak ada, tidak berlaku, nihil, tidak relevan"),
    noData: list("tidak tersedia, tidak ada data"),
    undecided: list(`
      akan ditentukan, belum ditentukan, menunggu konfirmasi, akan ditetapkan, belum ditetapkan, dalam pembahasan,
      menyusul, akan dikonfirmasi`),
    answers: {
      yes: list("ya, sudah, selesai, tercapai"),
      no: list("tidak, belum"),
      none: list("tidak ada, nihil, nol, belum ada"),
      notReached: list(`
        sedang berjalan, dalam proses, dalam pelaksanaan, belum dimulai, belum dilaksanakan, belum selesai, belum
        tercapai, tertunda`),
    },
    approximate: list(`
      sekitar, kira kira, kurang lebih, hampir, perkiraan, diperkirakan`),
    beforeNumbers: list(`
      minimal, paling sedikit, sekurang kurangnya, maksimal, sekitar, lebih dari, kurang dari, hingga, minimum,
      maksimum, kira kira, kurang lebih, setidaknya, paling banyak, di atas, di bawah, hampir, sebanyak, sebesar,
      total, jumlah, mencapai, tingkat`),
    percent: list("persen, persentase, peratus, prosentase"),
    units: {
      count: list("jumlah, angka, bilangan"),
      rate: list("indeks, rasio, tingkat"),
      inParts: pattern`hektar|kilometer|meter|liter|jam|juta|miliar|ribu|rupiah|rp`,
    },
  },
  beside: {
    planned: list(`
      target, direncanakan, diharapkan, dijadwalkan, terjadwal, diperkirakan, diproyeksikan, akan, yang akan, diusulkan, diajukan`),
    atMost: list(`
      kurang dari, paling banyak, maksimal, maksimum, hingga, sampai, tidak lebih dari, di bawah, dibawah, atau kurang`),
    atLeast: list(`
      minimal, minimum, paling sedikit, sekurang kurangnya, setidaknya, lebih dari, tidak kurang dari, di atas, diatas, atau
      lebih`),
    not: list("tidak, belum, tanpa, bukan, tak"),
    undone: list(
      "dibatalkan, batal, gagal, ditolak, ditunda, tertunda, dihentikan, ditangguhkan, terhenti, absen",
    ),
    partial: list(`
      sebagian, separuh, setengah, setengah jadi, konsep, draf, draft, masih draf, hanya draf, dalam proses, sedang berjalan,
      sedang, dalam pelaksanaan, dalam penyusunan, dimulai, belum lengkap, hampir`),
    of: list("dari, untuk"),
    remaining: list(
      "lagi, sisa, tersisa, kurang, kekurangan, masih dibutuhkan, dibutuhkan, diperlukan, masih perlu, masih kurang",
    ),
    rates: {
      day: list("per hari, setiap hari, tiap hari, sehari, harian"),
      week: list("per minggu, setiap minggu, tiap minggu, seminggu, mingguan"),
      month: list("per bulan, setiap bulan, tiap bulan, sebulan, bulanan"),
      quarter: list(
        "per triwulan, setiap triwulan, tiap triwulan, per kuartal, setiap kuartal, triwulanan, kuartalan",
      ),
      half: list("per semester, setiap semester, tiap semester, semesteran"),
      year: list("per tahun, setiap tahun, tiap tahun, setahun, tahunan"),
    },
    neutral: list(`
      target tercapai, sesuai target, yang, di, ke, dari, dan, untuk, dengan, pada, oleh, ini, itu, telah, sudah, adalah, tercapai, selesai, dilaksanakan,
      terlaksana, dilakukan, realisasi, terealisasi, capaian, nilai, sampai saat ini, hanya, semua, seluruh, baru, unit,
      buah, kali, jumlah, total, secara total, sesuai rencana, sesuai jadwal, lihat catatan, terverifikasi,
      tingkat, level, persen`),
    people: list(`
      orang, peserta, petugas, pejabat, pegawai, staf, anggota, penerima manfaat, karyawan, siswa, mahasiswa, guru, pria,
      wanita, perempuan, laki laki, anak, warga, jiwa`),
    units: {
      metre: list("meter"),
      kilometre: list("kilometer"),
      squareMetre: list("meter persegi"),
      hectare: list("hektar, hektare"),
      kilogram: list("kilogram, kilo"),
      tonne: list("ton"),
      litre: list("liter"),
      minute: list("menit"),
      hour: list("jam"),
      day: list("hari, hari kerja"),
      week: list("minggu"),
      month: list("bulan"),
      year: list("tahun"),
    },
  },
  numbers: {
    outOf: list("dari, dari total, dari jumlah"),
    to: list("sampai, sampai dengan, s d, s/d, hingga"),
    between: list("antara, dari"),
    per: list("per, tiap, setiap, untuk setiap, di setiap"),
    ofWhich: list("termasuk, di antaranya, diantaranya, terdiri dari, yang terdiri dari, terdiri atas"),
    inYear: list(
      "pada, pada tahun, tahun, hingga tahun, sampai tahun, pada akhir tahun, akhir tahun, di tahun",
    ),
    cumulative: list("kumulatif, akumulatif, akumulasi"),
    men: list("laki laki, laki, pria, l, lk, putra, anak laki laki"),
    women: list("perempuan, wanita, p, pr, putri, anak perempuan"),
    numerator: list("pembilang"),
    denominator: list("penyebut"),
    articles: [],
    baselines: list("data dasar, nilai awal, kondisi awal"),
    scales: { ribu: 1e3, rb: 1e3, juta: 1e6, jt: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 },
  },
  rows: {
    leadOn: list("dan, atau, dari, untuk, yang, pada, dengan, oleh, dalam, bagi, serta, terhadap"),
    totals: list(`
      total, jumlah, subtotal, sub total, jumlah total, total keseluruhan, jumlah keseluruhan, rata rata, sub
      jumlah`),
    notes: list(`
      catatan, sumber, keterangan, disusun oleh, disiapkan oleh, dibuat oleh, dilaporkan oleh, diajukan oleh, diverifikasi oleh, menyetujui, mengesahkan, disetujui oleh, disahkan oleh, diperiksa oleh, mengetahui, tanda
      tangan, tanggal, halaman, singkatan, diketahui oleh, ditetapkan di`),
    objectiveLabels: list(`
      tujuan, sasaran, sasaran strategis, strategi, pilar, program, bidang, prioritas, komponen, keluaran, hasil,
      dampak, visi, misi, tujuan strategis, tujuan umum, tujuan khusus, sasaran program, program prioritas,
      urusan, fokus, agenda, aspek`),
    actionLabels: list(`
      kegiatan, aksi, aktivitas, sub kegiatan, aktiviti, rencana aksi, subkegiatan, tugas, langkah, inisiatif`),
    numberMarks: list("ke, nomor, no"),
    objectiveWords: list("tujuan, objektif"),
    specific: list("khusus"),
    groups: list(`
      laki laki, perempuan, pria, wanita, anak, anak laki laki, anak perempuan, dewasa, remaja, lansia, perkotaan,
      perdesaan, penyandang disabilitas`),
    parts: list("baru, lama, lanjutan, berlanjut, lainnya"),
    ages: list(`
      usia, umur, berusia, berumur, tahun, bulan, di, bawah, atas, kurang, lebih, dari, sampai, hingga, ke, dan,
      antara`),
  },
  indicatorStarts: list(`
    jumlah, persentase, persen, rasio, tingkat, terlaksananya, tersedianya, adanya, bilangan, peratus, angka,
    indeks, nilai, cakupan, rata rata, frekuensi, proporsi, prosentase, tersusunnya, meningkatnya, tercapainya,
    terbentuknya, laju`),
  and: list("dan"),
  title: {
    plan: list(`
      rencana, pelan tindakan, matriks, renstra, rpjmd, renja, rkpd, perjanjian kinerja, kerangka logis, kerangka
      kerja, peta jalan, program kerja`),
    objectives: list("tujuan, sasaran, misi, program, pilar"),
    unnamedSheet: list("lembar"),
    asides: list(`
      contoh, contoh pengisian, legenda, petunjuk, petunjuk pengisian, cara pengisian, cara mengisi,
      panduan pengisian, glosarium, daftar istilah, singkatan, daftar singkatan, definisi, kontak,
      daftar kontak, narahubung, daftar narahubung, risiko, daftar risiko, register risiko, matriks risiko,
      risiko dan mitigasi, risiko dan asumsi, riwayat perubahan`),
    withdrawn: list("dihapus, dibatalkan, ditunda, ditangguhkan, dihentikan, dicoret, selesai"),
    deleted: list(`
      dihapus, dibatalkan, dihentikan, dicoret, dihilangkan, batal, ditiadakan, diarsipkan, arsip`),
    withYearsOfTheirOwn: list(`
      undang undang, uu, keputusan, keppres, peraturan, perpres, permen, resolusi, konvensi, protokol, konstitusi, perjanjian, deklarasi, sensus, diadopsi, disahkan, disetujui, diratifikasi, ditandatangani, ditetapkan, diundangkan, dibentuk`),
    beforeTheirYears: list("pada, tanggal, sejak, tahun"),
    postponed: list("ditunda, ditangguhkan, diundur"),
    marks: list(`
      draf, draft, rahasia, terbatas, untuk internal, untuk kalangan sendiri, halaman, versi, periode, tanggal,
      per tanggal, status per`),
    numbered: list("tabel, lampiran, gambar"),
  },
  workplan: {
    output: list("keluaran, hasil, luaran, produk"),
    activities: list("kegiatan, aktivitas, aksi, tahapan"),
    tentative: list("tentatif, akan dikonfirmasi, sementara, perkiraan, direncanakan"),
  },
  ownSheets: {
    actuals: {
      indicator: list("indikator, indikator kinerja, kode indikator"),
      year: list("tahun"),
      quarter: list("triwulan, tw, kuartal"),
      party: list("pihak, negara, dilaporkan oleh"),
      actual: list("realisasi, capaian, nilai, nilai realisasi, hasil"),
      evidence: list("bukti, data dukung, alat verifikasi, sumber"),
      varianceReason: list("alasan, penyebab, alasan deviasi, alasan selisih"),
      comment: list("komentar, keterangan, catatan"),
      reportedOn: list("tanggal, tanggal laporan, tanggal pelaporan, dilaporkan pada"),
      part: list("bagian, disagregasi, pemilahan"),
      numerator: list("pembilang"),
      denominator: list("penyebut"),
      state: list("status laporan"),
      agreedBy: list("disetujui oleh, disepakati oleh"),
    },
    states: {
      draft: list("draf, konsep"),
      submitted: list("diajukan, dikirim"),
      agreed: list("disetujui, disepakati"),
      returned: list("dikembalikan, ditolak"),
    },
    period: list("periode, periode pelaporan"),
    dimension: list("dimensi"),
    category: list("kategori"),
    wholeYear: list("setahun, satu tahun, tahunan, tahun"),
    allParties: list("semua, semua pihak, kedua pihak, bersama, total, jumlah"),
    milestone: MILESTONE,
  },
  wording: {
    ...WITHOUT_PLURALS,
    count: pattern`jumlah|banyaknya|bilangan`,
    percentage: pattern`persentase|prosentase|persen|proporsi|peratus(?:an)?`,
    rate: pattern`tingkat|angka|cakupan|laju`,
    score: pattern`indeks|skor|rasio|peringkat|biaya per|^(?:derajat|level)`,
    perPopulation: pattern`per (?:\d[\d.,\s]*|seribu|seratus ribu|kapita|penduduk|jiwa)`,
    average: pattern`rata-rata|rerata`,
    duration: pattern`^(?:waktu|durasi|lama(?:nya)?)`,
    // What is made is named first ("Pedoman …") or said to be made.
    uninflectedMilestone: pattern`
      ^(?:pedoman|peraturan|rancangan|dokumen|modul|sop|sistem|rencana|kebijakan|kurikulum|peta jalan)|
      di(?:tetapkan|susun|bentuk|sahkan|terbitkan|tandatangani|undangkan)|ter(?:susun|bentuk|bit|sedia)(?:nya)?`,
    repeated: pattern`tahunan|triwulanan|bulanan|berkala|rutin|setiap|tiap|per`,
    cumulative: pattern`(?:a)?kumulatif|akumulasi`,
    standing: pattern`beroperasi|berfungsi|aktif`,
    inState: pattern`yang (?:memiliki akses|mengakses|menggunakan|tinggal)|terhubung|tercakup`,
    events: pattern`rapat|pertemuan|lokakarya|seminar|kunjungan|pelatihan|bimtek|kampanye|patroli|pemeriksaan|sosialisasi`,
    made: pattern`
      (?:yang )?(?:dilatih|dilaksanakan|diselenggarakan|dibangun|dipasang|dibagikan|ditanam|diproduksi|disalurkan|diperbaiki|direhabilitasi)`,
    happening: pattern`(?:yang )?(?:dilayani|ditangani|diselesaikan|diobati|diterima|dipulangkan|terjual|dibayar)`,
    steps: pattern`kemajuan|peningkatan|pertumbuhan|penyelesaian`,
    eachYear: pattern`(?:per|setiap|tiap) tahun|/ ?tahun`,
    eachParty: pattern`(?:di )?(?:setiap|masing-masing|tiap) (?:negara|pihak)|per negara`,
    bothParties: pattern`(?:di )?kedua (?:negara|pihak|pemerintah)`,
    harms: pattern`kematian|korban jiwa|kecelakaan|pembunuhan`,
    harmsTended: pattern`di\p{L}+`,
    harmLevels: pattern`
      kematian|putus sekolah|ketidakhadiran|pengangguran|kemiskinan|kecelakaan|kejahatan|kriminalitas|residivis(?:me)?|stunting|
      gizi buruk|buta aksara|penduduk miskin|susut (?:jaringan|distribusi)`,
    ceilings: pattern`
      tidak (?:lebih dari|melebihi)|maksimal|maksimum|paling (?:banyak|lama|tinggi)|kurang dari|di ?bawah|maks\.?`,
    floors: pattern`
      tidak (?:kurang dari|di ?bawah)|sekurang-kurangnya|minimal|paling (?:sedikit|rendah)`,
    maintain: pattern`^(?:mempertahankan|dipertahankannya|terjaganya|menjaga)`,
    decrease: pattern`^(?:penurunan|(?:ber|me)kurang(?:nya|an)?|menurunnya|turunnya|pengurangan)`,
    beforeThing: pattern`(?:jumlah|banyaknya) `,
    afterThing: pattern`yang|di|dalam|untuk|dari|oleh|pada|dengan|per|bagi|tentang|ke`,
    joining: pattern`dan|atau`,
    notUnit: pattern`baru|total|tahunan|kumulatif`,
  },
  direction: {
    increase: "naik|mening|pening|bertambah|makin (?:tinggi|besar)",
    decrease: "turun|menurun|penurun|berkurang|pengurang|makin (?:rendah|kecil)",
    maintain: "tetap|stabil|dipertahan|mempertahan|konstan",
    change: "peningkatan|meningkat|kenaikan|penurunan|menurun|berkurang",
    toLevel: "menjadi|hingga|sampai|ke",
  },
  frequency: {
    timesAYear: pattern`<n> kali (?:setahun|dalam setahun|per tahun|/ ?tahun)`,
    numbers: [list("satu"), list("dua"), list("tiga"), list("empat"), list("lima"), list("enam")],
    monthly: pattern`bulanan|(?:setiap|tiap) bulan`,
    quarterly: pattern`triwulanan|(?:setiap|tiap) triwulan`,
    halfYearly: pattern`semesteran|(?:setiap|tiap) (?:semester|enam bulan)|dua kali setahun`,
    yearly: pattern`tahunan|(?:setiap|tiap) tahun`,
    events: {
      meeting: pattern`rapat|pertemuan`,
      workshop: pattern`lokakarya|seminar`,
      training: pattern`pelatihan|bimbingan teknis|bimtek`,
      session: pattern`forum|dialog|konferensi|sidang`,
      visit: pattern`kunjungan|inspeksi|patroli|monitoring|supervisi|pemeriksaan`,
      report: pattern`laporan|buletin`,
      review: pattern`survei|evaluasi|tinjauan|audit`,
      campaign: pattern`kampanye|simulasi`,
    },
  },
  checks: {
    numberOf: pattern`jumlah`,
    percentageOf: pattern`persentase|prosentase`,
    passesHundred: pattern`peningkatan|pertumbuhan|kenaikan|kasar|dibanding|daya tampung|keterisian`,
    belowZero: pattern`perubahan|pertumbuhan|selisih|defisit|surplus|neraca|inflasi|di atas atau di bawah|lebih tinggi atau lebih rendah`,
    vagueStart: pattern`
      (?:meningkatnya|peningkatan|menguatnya|penguatan|membaiknya) (?:kerja ?sama|koordinasi|kesadaran|kapasitas|pemahaman|pengetahuan)`,
    vagueEnd: pattern`(?:kerja ?sama|koordinasi|kesadaran|kapasitas|pemahaman) .*(?:meningkat|menguat|membaik|lebih baik)`,
    measurable: pattern`paling sedikit|minimal|berdasarkan|indeks|skor|survei`,
    doneToThings: pattern`dibagikan|disalurkan|dipasang|dibangun|dibeli|diproduksi|ditanam|terjual`,
    remark: pattern`akan|harus|perlu|belum|adalah`,
    amount: pattern`total|volume|jumlah (?:dana|anggaran|biaya)`,
    ofIndicators: pattern`indikator|rumus|formula|perhitungan|definisi|pembilang|penyebut`,
  },
  columns: {
    deliverable: list("luaran, hasil kerja"),
    side: list("pihak"),
    notParties: list(`
      awal, semula, menjadi, revisi, perubahan, sementara, minimum, maksimum, minimal, maksimal, fisik, keuangan,
      nilai`),
    leads: list("utama, penanggung jawab, koordinator"),
    helps: list("pendukung, mitra, anggota"),
    helpedBy: pattern`
      dengan dukungan(?: dari)?|didukung oleh|be(?:kerja ?sama|rkoordinasi) dengan`,
  },
  levels: {
    highest: list("visi, misi, tujuan, dampak"),
    middle: list("sasaran, sasaran strategis, hasil"),
    outputs: list("keluaran, luaran, program"),
    activities: list("kegiatan, sub kegiatan, aktivitas"),
  },
  agencies: {
    namedFor: pattern`kementerian|fakultas|bidang|bagian|dinas|badan|direktorat|komisi|lembaga|biro|kantor`,
    beginnings: pattern`polri|kepolisian|kejaksaan|mahkamah|pengadilan`,
    plainNames: pattern`imigrasi|bea cukai|kemen\p{L}{2,}|polri|polda|polres|bappenas|bappeda|setneg|setda|pemda|pemkab|pemkot|pemprov`,
    endings: "",
    portfolios: pattern`
      sosial|pemberdayaan|perempuan|perlindungan|anak|keluarga|pemuda|olahraga|pariwisata|kebudayaan|pendidikan|kesehatan|tenaga kerja|transmigrasi|perdagangan|perindustrian|lingkungan|kehutanan|kelautan|perikanan|peternakan|pangan|pertanian|perumahan|permukiman|perhubungan|komunikasi|informatika|riset|teknologi|pembangunan|daerah|desa`,
    nobody: list("tidak ada, dll, dst"),
    staff: list("orang, pegawai, petugas, staf, pejabat"),
  },
  money: {
    available: list("tersedia, dialokasikan, alokasi, diterima, disetujui"),
    spent: list("realisasi, terserap, serapan, pengeluaran, dibelanjakan, dibayar"),
    noAmount: list(
      "selisih, kode, sumber, rekening, harga satuan, biaya satuan, volume, donor, persentase, sisa",
    ),
  },
  breakdowns: {
    declared: list(`
      dipilah, dipilah menurut, terpilah, terpilah menurut, dipilah berdasarkan, terpilah berdasarkan,
      pemilahan, disagregasi, rincian, dirinci menurut, menurut`),
    dimensions: {
      sex: list("jenis kelamin, gender, kelamin"),
      age: list("usia, umur, kelompok umur, kelompok usia"),
      nationality: list("kewarganegaraan, kebangsaan, negara asal"),
      exploitation: list("bentuk eksploitasi, jenis eksploitasi, eksploitasi, tujuan eksploitasi"),
      place: list(`
        tempat, lokasi, provinsi, kabupaten, kota, kabupaten kota, kecamatan, wilayah, daerah`),
    },
    categories: {
      sex: list("anak perempuan, putri, anak laki laki, putra"),
      age: list("remaja, lansia"),
      nationality: list("wni, warga negara indonesia, tanpa kewarganegaraan, kewarganegaraan lain"),
      exploitation: list(`
        eksploitasi tenaga kerja, eksploitasi kerja, pelacuran, prostitusi, pornografi, perbudakan,
        perhambaan, jeratan utang, penjeratan utang, pekerja anak, transplantasi organ, kawin paksa,
        perkawinan paksa, mengemis, pengemisan paksa, penipuan daring`),
    },
    starting: {
      women: list("perempuan, wanita, p, pr"),
      men: list("laki laki, pria, l, lk"),
      under18: list("di bawah 18 tahun, kurang dari 18 tahun, anak, anak anak"),
      adults: list("18 tahun ke atas, dewasa, orang dewasa"),
      nationals: list("warga negara sendiri"),
      foreigners: list("wna, warga negara asing, orang asing"),
      sexual: list("eksploitasi seksual"),
      labour: list("kerja paksa"),
      organs: list("pengambilan organ, pengambilan organ tubuh"),
      otherForm: list("bentuk lain, bentuk lainnya"),
      urban: list("perkotaan"),
      rural: list("perdesaan, pedesaan"),
    },
    anybody: list("orang, jiwa"),
    victims: list("korban, penyintas"),
    unknown: list("tidak diketahui, tidak disebutkan"),
  },
  versions: {
    final: list("disetujui, disahkan, ditandatangani"),
    revised: list("revisi, direvisi, diperbarui"),
    draft: list("rancangan, konsep, usulan, komentar"),
    superseded: list("versi lama, sebelumnya"),
  },
  activities: {
    headers: {
      year: list("tahun"),
      quarter: list("triwulan, kuartal, tw"),
      activity: list("kegiatan, aktivitas"),
      output: list("keluaran, luaran"),
      action: list("aksi bersama, aksi, rencana aksi"),
      host: list("tuan rumah, penyelenggara, negara tuan rumah"),
      place: list("tempat, lokasi"),
      date: list(
        `tanggal, tanggal mulai, tanggal selesai, mulai, selesai, tenggat, tenggat waktu, batas waktu, jadwal, waktu, waktu pelaksanaan, target waktu, paling lambat, target selesai, tanggal tenggat`,
      ),
      status: list(
        `status, status pelaksanaan, status kegiatan, keterangan status, progres, perkembangan, capaian`,
      ),
      movedTo: list("ditunda ke, dijadwal ulang ke, tanggal baru"),
      evidence: list("bukti, bukti dukung, data dukung, dokumen pendukung"),
      reason: list("alasan, keterangan, catatan, kendala, hambatan, penjelasan"),
    },
    statuses: {
      planned: list(
        `direncanakan, dijadwalkan, belum, belum mulai, belum dimulai, belum dilaksanakan, belum terlaksana, belum selesai, menunggu, terlambat, akan dilaksanakan, tidak terlaksana, tidak selesai, belum lengkap, belum tuntas, tidak tuntas`,
      ),
      underWay: list(
        `sebagian, sedang berjalan, berjalan, dalam proses, proses, on progress, sedang dilaksanakan, berlangsung, dimulai, sebagian selesai, dalam pelaksanaan, on going`,
      ),
      done: list(
        `selesai, sudah, sudah selesai, terlaksana, telah dilaksanakan, sudah dilaksanakan, dilaksanakan, tercapai, tuntas, telah selesai`,
      ),
      moved: list(`ditunda, dijadwal ulang, dijadwalkan ulang, diundur, ditangguhkan, dipindahkan`),
      dropped: list("dibatalkan, batal, dihapus, dihentikan, tidak jadi"),
    },
    placesBehind: list("di"),
    hostsBehind: list("diselenggarakan oleh, dituanrumahi oleh"),
    partySays: list(`sudah ada, sudah punya, mengusulkan, meminta, akan konfirmasi, belum ada`),
    openThings: list("kunjungan, tempat, tanggal, lokasi, rapat"),
    openWords: list(`tentatif, akan dikonfirmasi, menunggu konfirmasi, belum ditentukan`),
    weakWords: list(`kemungkinan`),
  },
  definitions: {
    indicators: {
      id: list("id, kode, kode indikator, no, nomor"),
      action: list("kegiatan, aksi, aksi bersama, kegiatan bersama"),
      indicator: list("indikator, indikator kinerja"),
      measure: list("jenis ukuran, ukuran, cara mengukur"),
      unit: list("satuan"),
      aggregation: list("agregasi, cara agregasi, cara penggabungan"),
      direction: list("arah, tren, arah perubahan"),
      baseline: list("data dasar, nilai awal, kondisi awal"),
      baselineYear: list("tahun dasar, tahun data dasar"),
      frequency: list("frekuensi, frekuensi pelaporan, periode pelaporan"),
      meansOfVerification: list("alat verifikasi, sumber verifikasi, sarana verifikasi, bukti, data dukung"),
      parties: list("pihak, para pihak, penanggung jawab, instansi penanggung jawab"),
      partyParts: list("bagian para pihak, cara penggabungan pihak"),
      breakdown: list("disagregasi, pemilahan"),
      keyIndicator: list("indikator kunci, kunci"),
      confirmed: list("dikonfirmasi, konfirmasi, terkonfirmasi"),
    },
    choices: {
      measure: {
        number: list("jumlah, angka, bilangan"),
        percentage: list("persentase, persen, tingkat"),
        milestone: MILESTONE,
        qualitative: list("kualitatif, teks, dengan kata-kata"),
      },
      aggregation: {
        sum: list("dijumlahkan, jumlah, penjumlahan, total"),
        latest: list("terakhir, nilai terakhir, terkini, terbaru"),
        max: list("tertinggi, maksimum, nilai tertinggi"),
        average: list("rata-rata, rerata"),
        constant: list("sama setiap tahun, tetap, konstan"),
      },
      direction: {
        increase: list("naik, meningkat, peningkatan, bertambah"),
        decrease: list("turun, menurun, penurunan, berkurang"),
        maintain: list("dipertahankan, mempertahankan, tetap, stabil"),
      },
      frequency: {
        monthly: list("bulanan, setiap bulan"),
        quarterly: list("triwulanan, setiap triwulan, per triwulan"),
        halfYearly: list("semesteran, setiap semester, enam bulanan, dua kali setahun"),
        yearly: list("tahunan, setiap tahun"),
        once: list("sekali, satu kali, pada akhir"),
      },
      partyParts: {
        byMeasure: list("menurut ukuran, sesuai jenis ukuran"),
        sum: list("dijumlahkan, jumlah"),
        apart: list("tidak dijumlahkan, masing-masing tersendiri"),
        each: list("setiap pihak mencapai target, setiap pihak, masing-masing pihak, setiap negara"),
        joint: list("dilaporkan sekali untuk semua, bersama, bersama-sama"),
      },
      confirmed: {
        yes: list("ya, sudah, dikonfirmasi"),
        no: list("tidak, belum"),
      },
    },
  },
};
