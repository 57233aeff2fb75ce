/* SPDX-License-Identifier: MIT */
/* Logarithms: log_kernel.h and log_table.c explain it. Written by tests/tables/math/generate.py. */
#define LOG_LN2_HI 0x1.62e42fefa38p-1
#define LOG_LN2_LO 0x1.ef35793c7673p-45
#define LOG_TABLE \
	{ 0x1.6ap0, -0x1.62c82f2b9cp-2, -0x1.e54bdbd7c8a98p-44 }, \
	{ 0x1.68p0, -0x1.5d1bdbf581p-2, 0x1.8d6bdc9c7c238p-44 }, \
	{ 0x1.66p0, -0x1.5767717456p-2, 0x1.64ead9524d7cap-44 }, \
	{ 0x1.64p0, -0x1.51aad872ep-2, 0x1.f4bd8db0a7cc1p-44 }, \
	{ 0x1.62p0, -0x1.4be5f95778p-2, 0x1.d7c92cd9ad824p-44 }, \
	{ 0x1.6p0, -0x1.4618bc21c6p-2, 0x1.3d82f484c84ccp-46 }, \
	{ 0x1.5ep0, -0x1.404308686ap-2, -0x1.f8ef43049f7d3p-44 }, \
	{ 0x1.5cp0, -0x1.3a64c55694p-2, -0x1.7a71cbcd735dp-44 }, \
	{ 0x1.5ap0, -0x1.347dd9a988p-2, 0x1.5594dd4c58092p-45 }, \
	{ 0x1.59p0, -0x1.31871c9544p-2, -0x1.84fab94cecfd9p-46 }, \
	{ 0x1.57p0, -0x1.2b9303ab8ap-2, 0x1.6db12d6bfb0a5p-45 }, \
	{ 0x1.55p0, -0x1.2596010df7p-2, -0x1.8e7bc224ea3e3p-44 }, \
	{ 0x1.53p0, -0x1.1f8ff9e48ap-2, -0x1.7946c040cbe77p-45 }, \
	{ 0x1.52p0, -0x1.1c898c169ap-2, 0x1.81410e5c62affp-44 }, \
	{ 0x1.5p0, -0x1.1675cababap-2, -0x1.8380e731f55c4p-44 }, \
	{ 0x1.4ep0, -0x1.1058bf9ae5p-2, 0x1.4ab9d817d52cdp-44 }, \
	{ 0x1.4cp0, -0x1.0a324e2739p-2, -0x1.c6bee7ef4030ep-47 }, \
	{ 0x1.4bp0, -0x1.071b85fcd6p-2, 0x1.bcb8ba3e01a11p-44 }, \
	{ 0x1.49p0, -0x1.00e6c45ad5p-2, -0x1.cc68d52e01203p-50 }, \
	{ 0x1.47p0, -0x1.f550a564b8p-3, 0x1.323e3a09202fep-45 }, \
	{ 0x1.46p0, -0x1.ef0adcbdc6p-3, 0x1.b26b79c86af24p-45 }, \
	{ 0x1.44p0, -0x1.e27076e2bp-3, 0x1.a342c2af0003cp-44 }, \
	{ 0x1.43p0, -0x1.dc1bca0abep-3, -0x1.8fac1a628ccc6p-44 }, \
	{ 0x1.41p0, -0x1.cf6354e09cp-3, -0x1.771239a07d55bp-45 }, \
	{ 0x1.3fp0, -0x1.c2968558c2p-3, 0x1.cfd73dee38a4p-45 }, \
	{ 0x1.3ep0, -0x1.bc286742d8p-3, -0x1.9ac53f39d121cp-44 }, \
	{ 0x1.3cp0, -0x1.af3c94e80cp-3, 0x1.a4e633fcd9066p-52 }, \
	{ 0x1.3bp0, -0x1.a8becfc882p-3, -0x1.e3185cf21b9cfp-44 }, \
	{ 0x1.39p0, -0x1.9bb362e7ep-3, 0x1.1f2a8a1ce0ffcp-45 }, \
	{ 0x1.38p0, -0x1.9525a9cf46p-3, 0x1.297137d9f158fp-44 }, \
	{ 0x1.36p0, -0x1.87fa06520cp-3, -0x1.22120401202fcp-44 }, \
	{ 0x1.35p0, -0x1.815c0a1436p-3, 0x1.02a52f9201ce8p-44 }, \
	{ 0x1.33p0, -0x1.740f8f5404p-3, 0x1.0b66c99018aa1p-44 }, \
	{ 0x1.32p0, -0x1.6d60fe719ep-3, 0x1.bc6e557134767p-44 }, \
	{ 0x1.31p0, -0x1.66acd4272ap-3, -0x1.aa1bdbfc6c785p-44 }, \
	{ 0x1.2fp0, -0x1.59338d9982p-3, -0x1.0ba68b7555d4ap-48 }, \
	{ 0x1.2ep0, -0x1.526e5e3a1cp-3, 0x1.790ba37fc5238p-44 }, \
	{ 0x1.2cp0, -0x1.44d2b6ccb8p-3, 0x1.70cc16135783cp-46 }, \
	{ 0x1.2bp0, -0x1.3dfc2b0eccp-3, -0x1.8a72a62b8c13fp-45 }, \
	{ 0x1.2ap0, -0x1.371fc201e8p-3, -0x1.ee8779b2d8abcp-44 }, \
	{ 0x1.28p0, -0x1.29552f82p-3, 0x1.5b967f4471dfcp-44 }, \
	{ 0x1.27p0, -0x1.2266f190a6p-3, 0x1.4d20ab840e7f6p-45 }, \
	{ 0x1.26p0, -0x1.1b72ad52f6p-3, -0x1.e80a41811a396p-45 }, \
	{ 0x1.24p0, -0x1.0d77e7cd08p-3, -0x1.cb2cd2ee2f482p-44 }, \
	{ 0x1.23p0, -0x1.0671512ca6p-3, 0x1.a47579cdc0a3dp-45 }, \
	{ 0x1.22p0, -0x1.fec9131dcp-4, 0x1.54555d1ae6607p-44 }, \
	{ 0x1.2p0, -0x1.e27076e2bp-4, 0x1.a342c2af0003cp-45 }, \
	{ 0x1.1fp0, -0x1.d4313d66ccp-4, 0x1.9454379135713p-45 }, \
	{ 0x1.1ep0, -0x1.c5e548f5bcp-4, -0x1.d0c57585fbe06p-46 }, \
	{ 0x1.1dp0, -0x1.b78c82bb1p-4, 0x1.25ef7bc3987e7p-44 }, \
	{ 0x1.1cp0, -0x1.a926d3a4acp-4, -0x1.563650bd22a9cp-44 }, \
	{ 0x1.1ap0, -0x1.8c345d6318p-4, -0x1.b20f5acb42a66p-44 }, \
	{ 0x1.19p0, -0x1.7da766d7bp-4, -0x1.2cc844480c89bp-44 }, \
	{ 0x1.18p0, -0x1.6f0d28ae58p-4, 0x1.4b4641b664613p-44 }, \
	{ 0x1.17p0, -0x1.60658a9374p-4, -0x1.0c3b1dee9c4f8p-44 }, \
	{ 0x1.16p0, -0x1.51b073f06p-4, -0x1.83f69278e686ap-44 }, \
	{ 0x1.14p0, -0x1.341d7961bcp-4, -0x1.1d0929983761p-44 }, \
	{ 0x1.13p0, -0x1.253f62f0ap-4, -0x1.416f8fb69a701p-44 }, \
	{ 0x1.12p0, -0x1.16536eea38p-4, 0x1.47c5e768fa309p-46 }, \
	{ 0x1.11p0, -0x1.075983599p-4, 0x1.b8ecfe4b59987p-44 }, \
	{ 0x1.1p0, -0x1.f0a30c0118p-5, 0x1.d599e83368e91p-45 }, \
	{ 0x1.0fp0, -0x1.d276b8adbp-5, -0x1.6a423c78a64bp-46 }, \
	{ 0x1.0ep0, -0x1.b42dd71198p-5, 0x1.c827ae5d6704cp-46 }, \
	{ 0x1.0cp0, -0x1.77458f633p-5, 0x1.181dce586af09p-44 }, \
	{ 0x1.0bp0, -0x1.58a5bafc9p-5, 0x1.b2b739570ad39p-45 }, \
	{ 0x1.0ap0, -0x1.39e87b9fe8p-5, -0x1.eafd480ad9015p-44 }, \
	{ 0x1.09p0, -0x1.1b0d98924p-5, 0x1.3401e9ae889bbp-44 }, \
	{ 0x1.08p0, -0x1.f829b0e78p-6, -0x1.980267c7e09e4p-45 }, \
	{ 0x1.07p0, -0x1.b9fc027bp-6, 0x1.b9a010ae6922ap-44 }, \
	{ 0x1.06p0, -0x1.7b91b07d6p-6, 0x1.3b955b602ace4p-44 }, \
	{ 0x1.05p0, -0x1.3cea44347p-6, 0x1.6a2c432d6a40bp-44 }, \
	{ 0x1.04p0, -0x1.fc0a8b0fcp-7, -0x1.f1e7cf6d3a69cp-50 }, \
	{ 0x1.03p0, -0x1.7dc475f82p-7, 0x1.eb1245b5da1f5p-44 }, \
	{ 0x1.02p0, -0x1.fe02a6b1p-8, -0x1.9e23f0dda40e4p-46 }, \
	{ 0x1.01p0, -0x1.ff00aa2bp-9, -0x1.0bc04a086b56ap-45 }, \
	{ 0x1p0, 0, 0 }, \
	{ 0x1.fcp-1, 0x1.010157588p-7, 0x1.bce251998b506p-44 }, \
	{ 0x1.f8p-1, 0x1.020565893p-6, 0x1.611d27c8e8417p-44 }, \
	{ 0x1.f4p-1, 0x1.8492528c9p-6, -0x1.aa0ba325a0c34p-45 }, \
	{ 0x1.fp-1, 0x1.0415d89e78p-5, -0x1.dddc7f461c516p-44 }, \
	{ 0x1.ecp-1, 0x1.466aed42ep-5, -0x1.c167375bdfd28p-45 }, \
	{ 0x1.e8p-1, 0x1.894aa149f8p-5, 0x1.9a19a8be97661p-44 }, \
	{ 0x1.e4p-1, 0x1.ccb73cddd8p-5, 0x1.965c36e09f5fep-44 }, \
	{ 0x1.e2p-1, 0x1.eea31c0068p-5, 0x1.c3dd83606d891p-44 }, \
	{ 0x1.dep-1, 0x1.1973bd1464p-4, 0x1.566d154f930b3p-44 }, \
	{ 0x1.dap-1, 0x1.3bdf5a7d2p-4, -0x1.19bd0ad125895p-44 }, \
	{ 0x1.d7p-1, 0x1.55e10050ep-4, 0x1.c1d740c53c72ep-47 }, \
	{ 0x1.d4p-1, 0x1.700d30aeacp-4, 0x1.c1e8da99ded32p-49 }, \
	{ 0x1.dp-1, 0x1.9335e5d594p-4, 0x1.3115c3abd47dap-45 }, \
	{ 0x1.cdp-1, 0x1.adc77ee5bp-4, -0x1.573b209c31904p-44 }, \
	{ 0x1.cap-1, 0x1.c885801bc4p-4, 0x1.646d1c65aacd3p-45 }, \
	{ 0x1.c6p-1, 0x1.ec739830ap-4, 0x1.11fcba80cdd1p-44 }, \
	{ 0x1.c4p-1, 0x1.fe89139dbcp-4, 0x1.56594d82f7a82p-44 }, \
	{ 0x1.cp-1, 0x1.1178e8227ep-3, 0x1.1ef78ce2d07f2p-45 }, \
	{ 0x1.bep-1, 0x1.1aa2b7e24p-3, -0x1.1ac38dde3b366p-44 }, \
	{ 0x1.bap-1, 0x1.2d1610c868p-3, 0x1.39d6ccb81b4a1p-47 }, \
	{ 0x1.b8p-1, 0x1.365fcb015ap-3, -0x1.fd3a0afb9691bp-44 }, \
	{ 0x1.b4p-1, 0x1.4913d8333cp-3, -0x1.53e43558124c4p-44 }, \
	{ 0x1.b2p-1, 0x1.527e5e4a1cp-3, -0x1.4e60b8d4b411dp-44 }, \
	{ 0x1.aep-1, 0x1.6574ebe8c2p-3, -0x1.98c1d34f0f462p-44 }, \
	{ 0x1.acp-1, 0x1.6f0128b756p-3, 0x1.577390d31ef0fp-44 }, \
	{ 0x1.a9p-1, 0x1.7d6903caf6p-3, -0x1.4c06b17c301d7p-45 }, \
	{ 0x1.a6p-1, 0x1.8beafeb39p-3, -0x1.73d54aae92cd1p-47 }, \
	{ 0x1.a4p-1, 0x1.95a5adcf7p-3, 0x1.7f22858a0ff6fp-47 }, \
	{ 0x1.a1p-1, 0x1.a454082e6ap-3, 0x1.60a77c81f7171p-44 }, \
	{ 0x1.9ep-1, 0x1.b31d8575bcp-3, 0x1.c794e562a63cbp-44 }, \
	{ 0x1.9cp-1, 0x1.bd087383bep-3, -0x1.d4bc4595412b6p-45 }, \
	{ 0x1.99p-1, 0x1.cc000c9db4p-3, -0x1.d6d585d57aff9p-46 }, \
	{ 0x1.96p-1, 0x1.db13db0d48p-3, 0x1.2806a847527e6p-44 }, \
	{ 0x1.94p-1, 0x1.e530effe72p-3, -0x1.fdbdbb13f7c18p-44 }, \
	{ 0x1.92p-1, 0x1.ef5ade4ddp-3, -0x1.a211565bb8e11p-51 }, \
	{ 0x1.8fp-1, 0x1.feb2233eap-3, 0x1.f3418de00938bp-45 }, \
	{ 0x1.8dp-1, 0x1.047e60cde8p-2, 0x1.dbdf10d397f3cp-45 }, \
	{ 0x1.8ap-1, 0x1.0c42d67616p-2, 0x1.7188b163ceae9p-45 }, \
	{ 0x1.88p-1, 0x1.1178e8227ep-2, 0x1.1ef78ce2d07f2p-44 }, \
	{ 0x1.86p-1, 0x1.16b5ccbadp-2, -0x1.23299042d74bfp-44 }, \
	{ 0x1.84p-1, 0x1.1bf99635a7p-2, -0x1.1ac89575c2125p-44 }, \
	{ 0x1.81p-1, 0x1.23ec5991ecp-2, -0x1.6dbe448a2e522p-44 }, \
	{ 0x1.7fp-1, 0x1.2941afb187p-2, -0x1.210c2b730e28bp-44 }, \
	{ 0x1.7dp-1, 0x1.2e9e2bce12p-2, 0x1.4300c128d1dc2p-45 }, \
	{ 0x1.7ap-1, 0x1.36b6776be1p-2, 0x1.16ecdb0f177c8p-46 }, \
	{ 0x1.78p-1, 0x1.3c25277333p-2, 0x1.83b54b606bd5cp-46 }, \
	{ 0x1.76p-1, 0x1.419b423d5fp-2, -0x1.ce379226de3ecp-44 }, \
	{ 0x1.74p-1, 0x1.4718dc271cp-2, 0x1.06c18fb4c14c5p-44 }, \
	{ 0x1.72p-1, 0x1.4c9e09e173p-2, -0x1.e20891b0ad8a4p-45 }, \
	{ 0x1.7p-1, 0x1.522ae0738ap-2, 0x1.ebe708164c759p-45 }, \
	{ 0x1.6ep-1, 0x1.57bf753c8dp-2, 0x1.fadedee5d40efp-46 }, \
	{ 0x1.6cp-1, 0x1.5d5bddf596p-2, -0x1.a0b2a08a465dcp-47 }, \

#define LOG_P0 0x1.555555555555dp-2
#define LOG_P1 -0x1.0000000000244p-2
#define LOG_P2 0x1.99999996545c6p-3
#define LOG_P3 -0x1.555554d3324f5p-3
#define LOG_P4 0x1.24956653c6a72p-3
#define LOG_P5 -0x1.0036c0d2391d3p-3
/* log, relative: 2^-70.25 */
/* greatest r: 2^-7.51953125 */
#define LOG2E_HI 0x1.71547652b82fep0
#define LOG2E_LO 0x1.777d0ffda0d24p-56
#define LOG10E_HI 0x1.bcb7b1526e50ep-2
#define LOG10E_LO 0x1.95355baaafad3p-57
#define LOG10_2_HI 0x1.34413509f8p-2
#define LOG10_2_LO -0x1.80433b83b532ap-44
