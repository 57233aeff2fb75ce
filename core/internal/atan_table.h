/* SPDX-License-Identifier: MIT */
/* Inverse trigonometric functions: atan_kernel.h and asin_kernel.h explain it. Written by tests/tables/math/generate.py. */
#define ATAN_TABLE \
	{ 0x1.07e89e3abee7ep-5, -0x1.487ba8ef8f523p-62 }, \
	{ 0x1.17e41b2bdeb61p-5, -0x1.ec808e694186p-61 }, \
	{ 0x1.27df0c70b94dfp-5, 0x1.edc1fc47f3298p-60 }, \
	{ 0x1.37d96a1875a5p-5, 0x1.14630cae354c7p-59 }, \
	{ 0x1.47d32c33f3cb4p-5, 0x1.a00db0726717dp-59 }, \
	{ 0x1.57cc4ad5e46d1p-5, 0x1.af5b692e5208cp-59 }, \
	{ 0x1.67c4be12e0476p-5, 0x1.edbefc2789435p-61 }, \
	{ 0x1.77bc7e017f8dbp-5, -0x1.1b2746d8fa6a3p-60 }, \
	{ 0x1.87b382ba71414p-5, 0x1.438cb47badbd9p-60 }, \
	{ 0x1.97a9c4589278dp-5, -0x1.3a5d9acededc3p-59 }, \
	{ 0x1.a79f3af90597cp-5, 0x1.fc19bde1816d2p-61 }, \
	{ 0x1.b793debb4975p-5, 0x1.aad654cd739d1p-61 }, \
	{ 0x1.c787a7c1506fdp-5, 0x1.993ff6d7d0532p-64 }, \
	{ 0x1.d77a8e2f9772cp-5, -0x1.f361e817d1ba4p-62 }, \
	{ 0x1.e76c8a2d3ce3cp-5, -0x1.dd1a3cdadc8b8p-59 }, \
	{ 0x1.f75d93e417809p-5, 0x1.91c5384f38a8dp-59 }, \
	{ 0x1.07a2a58a0c16fp-4, 0x1.286a0aa8fbfd2p-58 }, \
	{ 0x1.1790a88aca931p-4, 0x1.c57fd08281008p-58 }, \
	{ 0x1.277c80c02ec4dp-4, 0x1.869be03c4d7fp-58 }, \
	{ 0x1.37660f1a6b5d8p-4, 0x1.00c2bea115efp-58 }, \
	{ 0x1.474d34a4bbb9dp-4, -0x1.0d3965910af34p-62 }, \
	{ 0x1.5731d286c4ecbp-4, -0x1.e6e754b5c9fdp-59 }, \
	{ 0x1.6713ca05f38b3p-4, 0x1.8844be8e0089bp-61 }, \
	{ 0x1.76f2fc86d613dp-4, -0x1.0517b6267cdb9p-59 }, \
	{ 0x1.86cf4b8e73cbfp-4, -0x1.dcdd915cf736bp-58 }, \
	{ 0x1.96a898c39fefbp-4, -0x1.1cfa6eef407cep-58 }, \
	{ 0x1.a67ec5f04910ap-4, 0x1.9eda51bd12082p-58 }, \
	{ 0x1.b651b502c480ap-4, -0x1.c46fc87331bap-58 }, \
	{ 0x1.c621480f15a6ap-4, -0x1.cfccaa3f6687p-60 }, \
	{ 0x1.d5ed6150311dcp-4, 0x1.eb3fd6855286cp-59 }, \
	{ 0x1.e5b5e3293b7cfp-4, 0x1.d4aae80ff2fd5p-59 }, \
	{ 0x1.f57ab026c3a9p-4, -0x1.c26c3afc8b17ap-59 }, \
	{ 0x1.068d584212b3ep-3, -0x1.9e2d283019bfdp-57 }, \
	{ 0x1.164654106085p-3, 0x1.6bcee8ae7ea92p-57 }, \
	{ 0x1.25f6e171a535cp-3, 0x1.7c6d7bde1a31p-57 }, \
	{ 0x1.359e8edeb99a4p-3, -0x1.a5fd74e4604c6p-57 }, \
	{ 0x1.453cec6092a9ep-3, 0x1.1f653b3a5a78bp-57 }, \
	{ 0x1.54d18ba11570ap-3, 0x1.18282f2884073p-57 }, \
	{ 0x1.645bfffb3aa74p-3, -0x1.f536b677c2cb4p-60 }, \
	{ 0x1.73dbde8a7d202p-3, -0x1.5ad0f6d4a665dp-58 }, \
	{ 0x1.8350be398ebc8p-3, -0x1.5a91332b9c90dp-58 }, \
	{ 0x1.92ba37d050272p-3, -0x1.0d3ded0ff4764p-57 }, \
	{ 0x1.a217e601081a6p-3, -0x1.0def8a60af374p-57 }, \
	{ 0x1.b1696574d780cp-3, -0x1.85ab8fc15a673p-58 }, \
	{ 0x1.c0ae54d768467p-3, -0x1.04cdbf55f26dcp-57 }, \
	{ 0x1.cfe654e1d5395p-3, 0x1.47b9a3f71eafbp-57 }, \
	{ 0x1.df110864c9d9ep-3, -0x1.5818b53bf4781p-60 }, \
	{ 0x1.ee2e1451d980dp-3, -0x1.9a7708c46ba91p-58 }, \
	{ 0x1.025fa510665b6p-2, -0x1.672df6832fa48p-56 }, \
	{ 0x1.1151a362431cap-2, -0x1.4dc8dc9077b9fp-56 }, \
	{ 0x1.2025567e47c96p-2, -0x1.1832328f4290ep-57 }, \
	{ 0x1.2ed987a823cfep-2, 0x1.b91258ea012cap-57 }, \
	{ 0x1.3d6d129271134p-2, 0x1.137ca41cc958ap-56 }, \
	{ 0x1.4bdee586890e7p-2, -0x1.e4dc77c22a757p-57 }, \
	{ 0x1.5a2e0175e0f4ep-2, 0x1.13b7a8f82e457p-56 }, \
	{ 0x1.685979f5fa6fep-2, -0x1.257814d1ada9cp-59 }, \
	{ 0x1.7660752817502p-2, -0x1.dd11791cc76p-59 }, \
	{ 0x1.84422b8df95d7p-2, 0x1.d76a0299b41b6p-56 }, \
	{ 0x1.91fde7cd0c662p-2, 0x1.1074188054b53p-56 }, \
	{ 0x1.9f93066168002p-2, -0x1.c827047c9439ap-56 }, \
	{ 0x1.ad00f5422058bp-2, 0x1.fc4c33891d2e8p-56 }, \
	{ 0x1.ba473378624a5p-2, 0x1.519a1b46e4affp-56 }, \
	{ 0x1.c76550aad71f9p-2, -0x1.74b8bff7043e4p-56 }, \
	{ 0x1.d45aec9ec862bp-2, 0x1.89421163ef92dp-57 }, \
	{ 0x1.e77eb7f175a34p-2, 0x1.0e53dc1bf3435p-56 }, \
	{ 0x1.0039c73c1a40cp-1, -0x1.b32c949c9d593p-55 }, \
	{ 0x1.0c6145b5b43dap-1, 0x1.974fa13b5404fp-58 }, \
	{ 0x1.1835a88be7c13p-1, 0x1.c621cec00c301p-55 }, \
	{ 0x1.23b71e2cc9e6ap-1, 0x1.c421c9f38224ep-57 }, \
	{ 0x1.2ee628406cbcap-1, 0x1.c5d5e9ff0cf8dp-55 }, \
	{ 0x1.39c391cd4171ap-1, -0x1.2304331d8bf46p-55 }, \
	{ 0x1.445065b795b56p-1, -0x1.f76d0163f79c8p-56 }, \
	{ 0x1.4e8de5bb6ec04p-1, 0x1.4a33dbeb3796cp-55 }, \
	{ 0x1.587d81f732fbbp-1, -0x1.5e5c9d8c5a95p-56 }, \
	{ 0x1.6220d115d7b8ep-1, -0x1.2b785350ee8c1p-57 }, \
	{ 0x1.6b798920b3d99p-1, -0x1.a80386188c50ep-55 }, \
	{ 0x1.748978fba8e0fp-1, 0x1.7b2a6165884a1p-59 }, \
	{ 0x1.7d528289fa093p-1, 0x1.560821e2f3aa9p-55 }, \
	{ 0x1.85d69576cc2c5p-1, 0x1.6b66e7fc8b8c3p-57 }, \
	{ 0x1.8e17aa99cc05ep-1, -0x1.ec182ab042f61p-56 }, \
	{ 0x1.9a000a935bd8ep-1, 0x1.59411df0dccefp-56 }, \
	{ 0x1.a908afa5b1d4ap-1, -0x1.5d7be5d5f808bp-56 }, \
	{ 0x1.b7291b4e25bdap-1, -0x1.c49cc26e6366p-56 }, \
	{ 0x1.c470abf2d3d01p-1, 0x1.6a61dbf199479p-56 }, \
	{ 0x1.d0ee2253886a6p-1, 0x1.2c9f73793ddedp-55 }, \
	{ 0x1.dcaf82dc1a6f4p-1, -0x1.f99cb3ddd479p-55 }, \
	{ 0x1.e7c2042350f87p-1, -0x1.0e14d8d5a7dd8p-57 }, \
	{ 0x1.f232073aeb172p-1, -0x1.5f5b3a2cdfc2cp-55 }, \
	{ 0x1.fc0b171ec926cp-1, -0x1.3337369af334fp-58 }, \
	{ 0x1.02abf692f6d0cp0, -0x1.7e03a29351e05p-54 }, \
	{ 0x1.07113c6a93a21p0, 0x1.c2bc4d3a3e69fp-56 }, \
	{ 0x1.0b39f4eca23aep0, 0x1.25934545c016cp-54 }, \
	{ 0x1.0f2a5d9fff026p0, 0x1.e6ac2e9161719p-55 }, \
	{ 0x1.12e65fa32aaedp0, -0x1.f25b08b14d8d6p-54 }, \
	{ 0x1.167195a203265p0, 0x1.1a5aca105c6aep-54 }, \
	{ 0x1.19cf51b0603ddp0, -0x1.4b79cf12e503dp-55 }, \
	{ 0x1.1e8d473c5d5cap0, 0x1.40b5b2505c143p-54 }, \
	{ 0x1.245b4faf23111p0, -0x1.bcadba0fe318bp-54 }, \
	{ 0x1.29a33f97bdbeap0, 0x1.20768f82d028dp-54 }, \
	{ 0x1.2e75728833a54p0, 0x1.16e3ef7326bdap-56 }, \
	{ 0x1.32dfe01c11c21p0, 0x1.cb1af39d75eb5p-54 }, \
	{ 0x1.36ee7f2a24644p0, -0x1.2c820975621fbp-54 }, \
	{ 0x1.3aab98641f26bp0, -0x1.dc349cc175bc7p-55 }, \
	{ 0x1.3e200aea00d99p0, -0x1.4794dda3dc8fbp-54 }, \
	{ 0x1.41538521b2f98p0, 0x1.b0a24edb2ee98p-57 }, \
	{ 0x1.444cb3d7d780cp0, 0x1.84edbdae1963fp-54 }, \
	{ 0x1.4711695fedde2p0, -0x1.369e22089162cp-55 }, \
	{ 0x1.49a6be20c3a52p0, 0x1.61f86cbdae1abp-54 }, \
	{ 0x1.4c112bb9f7c63p0, 0x1.f746650006c33p-57 }, \
	{ 0x1.4e54a3b8e6cf8p0, -0x1.546673bfb75fp-55 }, \
	{ 0x1.5074a2a612ac3p0, -0x1.70b6f0046b39p-55 }, \
	{ 0x1.5274400eea72bp0, -0x1.c8ca264844338p-54 }, \
	{ 0x1.553ce48a04765p0, -0x1.fb2a15b01af76p-55 }, \
	{ 0x1.58990974dfc9bp0, -0x1.38724877fdf56p-54 }, \
	{ 0x1.5b9c9494c0d73p0, -0x1.dbb3cb11f72aep-56 }, \
	{ 0x1.5e545b9b1a4c8p0, -0x1.b1f8afb3dd31dp-54 }, \
	{ 0x1.60cadf03e444dp0, -0x1.1cafc7209e76bp-54 }, \
	{ 0x1.6308ca2a1ee29p0, 0x1.69afbaa88c2dcp-55 }, \
	{ 0x1.6515542adf35bp0, 0x1.1abca6117c655p-54 }, \
	{ 0x1.66f689fe6ecd7p0, 0x1.296b3ad3ab6dap-56 }, \
	{ 0x1.68b187b9d2c61p0, -0x1.e65414ed76ae6p-54 }, \
	{ 0x1.6a4aa53aac449p0, -0x1.4371a18cdc2a7p-55 }, \
	{ 0x1.6bc59952bf3b1p0, 0x1.977d7c13d209cp-56 }, \
	{ 0x1.6d2595b4f5943p0, 0x1.6d3e45139467ep-54 }, \
	{ 0x1.6e6d5d4f4d24bp0, 0x1.bc3dadd1ee93fp-58 }, \
	{ 0x1.6f9f5650fd3efp0, 0x1.9b070ed3f43e4p-54 }, \
	{ 0x1.70bd98cd96433p0, 0x1.a965f981024a8p-58 }, \
	{ 0x1.71c9fab4414b2p0, 0x1.ed22abd9c91bcp-54 }, \
	{ 0x1.733e83ec95ff3p0, 0x1.daa1cb741b5afp-54 }, \
	{ 0x1.74fe3c2f08578p0, -0x1.85702971de777p-55 }, \
	{ 0x1.768e250aec6fcp0, 0x1.7d3c945f7481bp-55 }, \
	{ 0x1.77f57d148f11cp0, -0x1.2113a4a1ff42dp-56 }, \
	{ 0x1.793a1f5a56d14p0, -0x1.436a317c1ec5p-54 }, \
	{ 0x1.7a60d4728e3dap0, -0x1.3ccc36faf1683p-54 }, \
	{ 0x1.7b6d8e630ad5ep0, 0x1.8a1b0e4f4fe5bp-55 }, \
	{ 0x1.7c63958a05d02p0, -0x1.47cce616ff378p-54 }, \
	{ 0x1.7d45aab9c6633p0, -0x1.8eca10bf2b832p-54 }, \
	{ 0x1.7e16216f80625p0, 0x1.df2f346b6593dp-56 }, \
	{ 0x1.7ed6f431b596fp0, -0x1.cc4ff0c22192ep-57 }, \
	{ 0x1.7f89d48cc7f43p0, 0x1.eb24ac99c7f13p-56 }, \
	{ 0x1.803037bd17135p0, -0x1.d61a03be8ededp-54 }, \
	{ 0x1.80cb60cd9f7edp0, -0x1.e3611150d62acp-54 }, \
	{ 0x1.815c68beac681p0, 0x1.733b941c0a1cp-54 }, \
	{ 0x1.81e445233973dp0, -0x1.5943116be80adp-55 }, \
	{ 0x1.82a0ae7eef9ffp0, 0x1.a66d9699385eap-56 }, \
	{ 0x1.8382dca698943p0, -0x1.7059a8c1fe6b2p-54 }, \
	{ 0x1.844caa6e36176p0, -0x1.b87e5ac7e2cd4p-55 }, \
	{ 0x1.8501d43dec744p0, -0x1.978349c4bab71p-54 }, \
	{ 0x1.85a55cb2f0384p0, 0x1.f0fb0a6f20ff2p-55 }, \
	{ 0x1.8639b79e21172p0, 0x1.e89b524089f11p-54 }, \
	{ 0x1.86c0e99b54aa8p0, 0x1.0fdfd986dcdbdp-54 }, \
	{ 0x1.873c9fa1e3b82p0, 0x1.1e6af79236efbp-54 }, \
	{ 0x1.87ae40d675cb3p0, 0x1.d61a71dadc304p-54 }, \
	{ 0x1.8816fc2fd657ap0, 0x1.890d9a056105ep-54 }, \
	{ 0x1.8877d307f1995p0, -0x1.ee5d82c86da8dp-54 }, \
	{ 0x1.88d1a160b268fp0, -0x1.a7444820f31c2p-55 }, \
	{ 0x1.8925246ca8b4cp0, 0x1.1373d282bba8bp-54 }, \
	{ 0x1.8972ffc482372p0, -0x1.b05c71dab726p-56 }, \
	{ 0x1.89bbc196ec7fep0, 0x1.c232ab696e88fp-54 }, \
	{ 0x1.89ffe60cd476ep0, -0x1.f3ca250b7d564p-55 }, \

#define ATAN_P0 -0x1.5555555555555p-2
#define ATAN_P1 0x1.99999999983cp-3
#define ATAN_P2 -0x1.24924914edceap-3
#define ATAN_P3 0x1.c71bd0eb582f3p-4
#define ATAN_P4 -0x1.72e632326f685p-4
/* atan, relative: 2^-70.28125 */
#define ASIN_TABLE \
	{ { 0, 0 }, { 0x1p0, 0 } }, \
	{ { 0x1.0002aabdde94cp-6, 0x1.130cd26cdfa37p-62 }, { 0x1.ffefffbffdfffp-1, -0x1.003802a02101bp-55 } }, \
	{ { 0x1.000aabde0b9c8p-5, 0x1.d6d94551be3e9p-61 }, { 0x1.ffbffbff7fecp-1, -0x1.c05410835ab2ep-56 } }, \
	{ { 0x1.8024091fdb0a9p-5, 0x1.80650020adbcap-60 }, { 0x1.ff6febba4bfeap-1, 0x1.d6d4ea9aa5695p-57 } }, \
	{ { 0x1.002abde953619p-4, 0x1.182e2dc6ddeedp-58 }, { 0x1.feffbfdfebf1fp-1, 0x1.5dee51994f18bp-55 } }, \
	{ { 0x1.405390240e6fdp-4, 0x1.1ed0159037972p-58 }, { 0x1.fe6f634576477p-1, -0x1.0f8806016f092p-60 } }, \
	{ { 0x1.809092913e52ep-4, 0x1.cf6b1f9befb16p-60 }, { 0x1.fdbeba917c3f5p-1, 0x1.2c0681a46a556p-55 } }, \
	{ { 0x1.c0e5e80f7172dp-4, 0x1.d8eeba8bc003p-58 }, { 0x1.fceda421efdb5p-1, -0x1.64fa09c1806ebp-59 } }, \
	{ { 0x1.00abe0c129e1ep-3, 0x1.7ceb0ee49d42ap-60 }, { 0x1.fbfbf7ebc755fp-1, -0x1.b2a94084da0b6p-55 } }, \
	{ { 0x1.20f530308cc2p-3, -0x1.ed63934b583b4p-57 }, { 0x1.fae987541497fp-1, 0x1.99878449315f4p-55 } }, \
	{ { 0x1.41510cb011423p-3, -0x1.15d675180eda8p-58 }, { 0x1.f9b61d023725p-1, 0x1.d3ca3915d1a44p-55 } }, \
	{ { 0x1.61c1ab9d55d3p-3, -0x1.95a37debb0f64p-57 }, { 0x1.f8617caabd6f6p-1, 0x1.cd851109c4193p-56 } }, \
	{ { 0x1.82494ed0e78fcp-3, -0x1.443c2697a7d2fp-57 }, { 0x1.f6eb62d27730dp-1, -0x1.401d95ca1ce34p-55 } }, \
	{ { 0x1.a2ea462b4998ep-3, -0x1.51d494caa9d7p-57 }, { 0x1.f553848924e81p-1, 0x1.7377b3e691f21p-56 } }, \
	{ { 0x1.c3a6f13aae84bp-3, -0x1.7739d10fe8bc1p-57 }, { 0x1.f3998f1b1886cp-1, 0x1.6b699b6f7882ep-55 } }, \
	{ { 0x1.e481c0fce7134p-3, 0x1.c9bcb7ab7132bp-62 }, { 0x1.f1bd27b9002c4p-1, 0x1.56e59d2cf3bc3p-56 } }, \
	{ { 0x1.02be9ce0b87cdp-2, 0x1.e5d09da2e0f04p-58 }, { 0x1.efbdeb14f4edap-1, -0x1.3a145fe1be078p-55 } }, \
	{ { 0x1.134dfa9805147p-2, -0x1.bbe27a4ac52e2p-56 }, { 0x1.ed9b6cf3c4663p-1, 0x1.9c03e66f9aa9ep-59 } }, \
	{ { 0x1.23f0523c5dc2bp-2, 0x1.4fc2674a3d6b2p-59 }, { 0x1.eb5537b1434dap-1, -0x1.c180d47e8730cp-55 } }, \
	{ { 0x1.34a709597aab1p-2, -0x1.70f1371722985p-56 }, { 0x1.e8eacbb64891p-1, -0x1.2ce442f780a3ap-55 } }, \
	{ { 0x1.457393b90e2aap-2, 0x1.b1f64d329fe98p-56 }, { 0x1.e65b9edeba38ep-1, -0x1.bb73251e8c364p-57 } }, \
	{ { 0x1.565774cb66f02p-2, -0x1.c537759c5cce1p-56 }, { 0x1.e3a71bcdd63dep-1, -0x1.1a64806c8541cp-55 } }, \
	{ { 0x1.675441329986ep-2, 0x1.d027ed2bb2edap-56 }, { 0x1.e0cca12e97895p-1, -0x1.316d1acdf7b57p-55 } }, \
	{ { 0x1.786ba074fef93p-2, -0x1.73b1910f90a93p-56 }, { 0x1.ddcb80ddc085bp-1, -0x1.bdfd75fd78bd9p-57 } }, \
	{ { 0x1.899f4edc962d3p-2, 0x1.3e919701b7c6dp-60 }, { 0x1.daa2fefaae1d8p-1, -0x1.3fe0e03f44594p-58 } }, \
	{ { 0x1.9af11f89ba61cp-2, 0x1.a884c2416dce8p-56 }, { 0x1.d75250db9c792p-1, 0x1.1e2779b1d293dp-55 } }, \
	{ { 0x1.ac62fec0b2a92p-2, 0x1.cb9f9a052f11fp-56 }, { 0x1.d3d89be176072p-1, 0x1.54fe1c5f17367p-56 } }, \
	{ { 0x1.bdf6f47ae6904p-2, 0x1.e7bfe76547424p-56 }, { 0x1.d034f42698214p-1, 0x1.49958a3293ba5p-55 } }, \
	{ { 0x1.cfaf27460fe9fp-2, -0x1.8bf75f355f723p-57 }, { 0x1.cc665b0328622p-1, -0x1.1baa4d369f814p-55 } }, \
	{ { 0x1.e18ddf7da106bp-2, -0x1.58029cecb4d7bp-58 }, { 0x1.c86bbd609a26p-1, -0x1.12db7fe324653p-57 } }, \
	{ { 0x1.f3958aecddef4p-2, -0x1.fc135930a7786p-58 }, { 0x1.c443f1d4d22afp-1, -0x1.dea6ecd25e5e4p-57 } }, \
	{ { 0x1.02e46075785a1p-1, 0x1.d1c9139aa7a36p-56 }, { 0x1.bfedb67be13b3p-1, -0x1.d0bbeb53fe173p-55 } }, \
	{ { 0x1.0c152382d7366p-1, -0x1.ee6913347c2a6p-55 }, { 0x1.bb67ae8584caap-1, 0x1.cec95d0b5c1e3p-55 } }, \
	{ { 0x1.155e8b2a00052p-1, 0x1.bb9429fa5e8f6p-57 }, { 0x1.b6b05f6966b9bp-1, -0x1.a297779185862p-56 } }, \
	{ { 0x1.1ec230c714a96p-1, 0x1.41dc77911b08cp-55 }, { 0x1.b1c62db2564fep-1, 0x1.ed2e2c1a79b97p-55 } }, \
	{ { 0x1.2841ce0862975p-1, -0x1.7ed81c0e02251p-55 }, { 0x1.aca7594d44cbdp-1, -0x1.62dd00a025a1dp-55 } }, \
	{ { 0x1.31df40fbd31cdp-1, 0x1.10ebcfd1cc29dp-60 }, { 0x1.a751f9447b724p-1, 0x1.2b909477e9ed1p-56 } }, \
	{ { 0x1.3b9c90c43296dp-1, -0x1.76eebb78fe641p-56 }, { 0x1.a1c3f6ca01f29p-1, -0x1.cebf5548e9619p-56 } }, \
	{ { 0x1.457bf318fe517p-1, -0x1.6189642d67942p-55 }, { 0x1.9bfb076d236ebp-1, -0x1.a7391cb03223bp-56 } }, \
	{ { 0x1.4f7fd2bc2fb34p-1, -0x1.d7c3a91e5f88bp-55 }, { 0x1.95f4a64decda8p-1, -0x1.0597479209667p-60 } }, \
	{ { 0x1.59aad71ced00fp-1, -0x1.b5b31565e9408p-58 }, { 0x1.8fae0c15ad38ap-1, -0x1.db7adb6817f6dp-57 } }, \
	{ { 0x1.63ffed6d198f6p-1, 0x1.b5625ef0627b6p-55 }, { 0x1.8924256bf4545p-1, 0x1.62b7d5e6665e3p-56 } }, \
	{ { 0x1.6e825383cc40bp-1, 0x1.1a9ec7321e76ap-56 }, { 0x1.8253878ae2e09p-1, -0x1.dd13b570fbe2fp-55 } }, \
	{ { 0x1.7935a501afa78p-1, -0x1.a585b7d2a71f2p-55 }, { 0x1.7b386279d7bf3p-1, 0x1.6dd6abafd746ep-59 } }, \
	{ { 0x1.841deb5114bb4p-1, -0x1.49d1c4e2eba5ep-55 }, { 0x1.73ce704fb7b23p-1, 0x1.1470b816b17a6p-55 } }, \
	{ { 0x1.8f3fb14e496b4p-1, 0x1.73d01b84833b2p-55 }, { 0x1.6c10e0a9e5d65p-1, 0x1.4bb162726a9b4p-55 } }, \
	{ { 0x1.9aa01babef75ep-1, -0x1.df24530d8ffb9p-55 }, { 0x1.63fa3f3c02962p-1, -0x1.dfd1505ee685ep-59 } }, \

#define ASIN_P0 0x1.5555555555551p-3
#define ASIN_P1 0x1.3333333359648p-4
#define ASIN_P2 0x1.6db6d4c08b2bp-5
#define ASIN_P3 0x1.f23dfbcf1bdb7p-6
/* asin, relative: 2^-68.71875 */
