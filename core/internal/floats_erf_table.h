/* SPDX-License-Identifier: MIT */
/* Polynomials of erff() and erfcf(): core/math/float_erf.h explains them. Written by tests/tables/math/generate.py. */
#define F_ERF_P0 0x1.20dd750429b6dp0
#define F_ERF_P1 -0x1.812746b0379c6p-2
#define F_ERF_P2 0x1.ce2f21a0419bcp-4
#define F_ERF_P3 -0x1.b82ce3123d8f8p-6
#define F_ERF_P4 0x1.565bcd0375a6p-8
#define F_ERF_P5 -0x1.c02db20420436p-11
#define F_ERF_P6 0x1.f9a2ea8dd341fp-14
#define F_ERF_P7 -0x1.f4cd82241942ep-17
#define F_ERF_P8 0x1.b9a2db123f17cp-20
#define F_ERF_P9 -0x1.5cf38b9b045b9p-23
#define F_ERF_P10 0x1.de1ec5497c379p-27
#define F_ERF_P11 -0x1.c29c68b6af073p-31
/* erf, relative: 2^-56.03125 */
#define F_ERFC_BREAKS 0.5, 0.75, 1, 1.5, 2, 2.75, 3.75, 5, 6.5, 8.5, 10.5
#define F_ERFC_TABLE \
	{ 0x1.4p-1, { \
		0x1.1d16b5809eaf6p-1, \
		-0x1.babd0e4f1a24cp-2, \
		0x1.2577420fcd40dp-2, \
		-0x1.59c35c06f89b2p-3, \
		0x1.72d46a99764eap-4, \
		-0x1.6fce5debb7de7p-5, \
		0x1.552fed1f7b46dp-6, \
		-0x1.2a7f61315d6f2p-7, \
		0x1.efbbcfafd7632p-9, \
		-0x1.88b4b36893114p-10, \
		0x1.3ac3811b82d9bp-11, \
		-0x1.096dc14b043ap-12, \
		-0x1.1b8e2827f25cap-11, \
		0x1.c8ff53e2d02dcp-11, \
	} }, \
	{ 0x1.cp-1, { \
		0x1.db747ee409ac5p-2, \
		-0x1.4369f60195eddp-2, \
		0x1.80ef8f454cadbp-3, \
		-0x1.9d5868de0a05ap-4, \
		0x1.9831c2caa7246p-5, \
		-0x1.779dd2ad9fd61p-6, \
		0x1.452640ce81548p-7, \
		-0x1.0ab3633216d02p-8, \
		0x1.a10a474a9b1f1p-10, \
		-0x1.3865c840b4a53p-11, \
		0x1.95d357f47b03bp-13, \
		-0x1.2a8dbb0c6a35cp-15, \
		0x1.c0763078854cfp-12, \
		-0x1.8bf7621504028p-11, \
	} }, \
	{ 0x1.4p0, { \
		0x1.78a692138767ap-2, \
		-0x1.abaacdbfa8b06p-3, \
		0x1.b56f45eef7e4ap-4, \
		-0x1.9b635ac624d78p-5, \
		0x1.68a25a6646cb6p-6, \
		-0x1.299636d682047p-7, \
		0x1.d1b6959a5f58p-9, \
		-0x1.5b8bc9ad24fcp-10, \
		0x1.f0fe8881ce617p-12, \
		-0x1.55c03a8385a88p-13, \
		0x1.c55d6213bc4a4p-15, \
		-0x1.230faffb9272fp-16, \
		0x1.711683ab18264p-18, \
		-0x1.b4ece300fe2fcp-20, \
	} }, \
	{ 0x1.cp0, { \
		0x1.23cfc2f1dc7ep-2, \
		-0x1.0c3d538446447p-3, \
		0x1.c8d0cef0f8331p-5, \
		-0x1.6cb52fe489a35p-6, \
		0x1.13648a11bc10dp-7, \
		-0x1.8bf716a78c52p-9, \
		0x1.106bd632ab965p-10, \
		-0x1.68388a8c3db0ap-12, \
		0x1.cb4baf47b1cb5p-14, \
		-0x1.1b273fa07c6a8p-15, \
		0x1.52b9915cbeec1p-17, \
		-0x1.8a66073736a68p-19, \
		0x1.aaccdc1c2c856p-21, \
		-0x1.7f3d01b7d83a3p-23, \
	} }, \
	{ 0x1.3p1, { \
		0x1.c3987d04d0b98p-3, \
		-0x1.4baeac94dc8b2p-4, \
		0x1.cdc880a0566a9p-6, \
		-0x1.32a8abc8db0fdp-7, \
		0x1.8680d287be655p-9, \
		-0x1.deb45e9db25adp-11, \
		0x1.1b649b2ced057p-12, \
		-0x1.44f8e81faeee5p-14, \
		0x1.69c3b068d4546p-16, \
		-0x1.87bce6d25001ep-18, \
		0x1.9d1fefc3acb8cp-20, \
		-0x1.a95d3f1967dp-22, \
		0x1.bb474878d358p-24, \
		-0x1.b64a5f8f64f26p-26, \
	} }, \
	{ 0x1.ap1, { \
		0x1.54a7a08d4bb45p-3, \
		-0x1.82a8522b868ap-5, \
		0x1.a7eddc9ee6266p-7, \
		-0x1.c24b49c47a63bp-9, \
		0x1.d085857a97473p-11, \
		-0x1.d25ebba19a191p-13, \
		0x1.c882ef5aaa81p-15, \
		-0x1.b45d02341ac35p-17, \
		0x1.97de0c0a7da4bp-19, \
		-0x1.753cf2db0800fp-21, \
		0x1.4e89d7067af58p-23, \
		-0x1.2668ffb452db1p-25, \
		0x1.087bfd861af5dp-27, \
		-0x1.bf16235972265p-30, \
	} }, \
	{ 0x1.18p2, { \
		0x1.01afcc22e71b8p-3, \
		-0x1.c14b6f7f3c2efp-6, \
		0x1.7f51652a4623dp-8, \
		-0x1.406f090aa430ep-10, \
		0x1.06bf9a3569a9ap-12, \
		-0x1.a712d1a0cb0a9p-15, \
		0x1.4eb8a555fccb1p-17, \
		-0x1.0471a47cb2159p-19, \
		0x1.8ee3809446b19p-22, \
		-0x1.2cd2d6a2ac5c4p-24, \
		0x1.bec6f1c7bac07p-27, \
		-0x1.476a3a96629a6p-29, \
		0x1.ee027bc7b9acdp-32, \
		-0x1.5eedc6a945a72p-34, \
	} }, \
	{ 0x1.7p2, { \
		0x1.8c14049cd551ep-4, \
		-0x1.0bc46cdc18fe6p-6, \
		0x1.6535040e2c641p-9, \
		-0x1.d662fda6d520cp-12, \
		0x1.31dddbe4a5914p-14, \
		-0x1.8900e0bd5499bp-17, \
		0x1.f31a313aeb256p-20, \
		-0x1.395be0015e797p-22, \
		0x1.8531b12522b65p-25, \
		-0x1.de42fb265506ep-28, \
		0x1.229bb21a801e5p-30, \
		-0x1.5df19433bc8e3p-33, \
		0x1.b3d4b5ed6ef3fp-36, \
		-0x1.00b56c50fd11cp-38, \
	} }, \
	{ 0x1.ep2, { \
		0x1.31742f4d8d4d3p-4, \
		-0x1.404455ba9f3bfp-7, \
		0x1.4d07bba600faep-10, \
		-0x1.5783a27facc8ep-13, \
		0x1.5f8a69cae15e1p-16, \
		-0x1.64fcbb726ff3cp-19, \
		0x1.67ca2a807a5ep-22, \
		-0x1.67f14bb7d15b1p-25, \
		0x1.65803f8b279bep-28, \
		-0x1.608fa38569fe7p-31, \
		0x1.58e803894a3b6p-34, \
		-0x1.4f7d2fd9f6a45p-37, \
		0x1.5558145e18d19p-40, \
		-0x1.478966ed7fb5ap-43, \
	} }, \
	{ 0x1.3p3, { \
		0x1.e3db9bbbefc9ep-5, \
		-0x1.93108c9356f33p-8, \
		0x1.4dfd333e224aep-11, \
		-0x1.134ff44260a0dp-14, \
		0x1.c3904bd3e3d86p-18, \
		-0x1.7074a5b4f094ap-21, \
		0x1.2b25eba46ce73p-24, \
		-0x1.e35fb0a2180dbp-28, \
		0x1.84a395cb7d134p-31, \
		-0x1.36faca8decafbp-34, \
		0x1.ef29c6a12c406p-38, \
		-0x1.88a51efe62946p-41, \
		0x1.3f6bea99f3b69p-44, \
		-0x1.f146b13d19625p-48, \
	} }, \

/* erfc, relative: 2^-53.859375 */
