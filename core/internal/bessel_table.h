/* SPDX-License-Identifier: MIT */
/* The zeros below 40 of J0, J1, Y0 and Y1, and the derivatives there, in two doubles each. Written by tests/tables/math/bessel.py. */
#define BESSEL_J0_ZEROS \
	{ { 0x1.33d152e971b40p+1, -0x1.0f539d7da258ep-53 }, { -0x1.09cdb36551280p-1, -0x1.ac8cc3d6bafa5p-55 } }, \
	{ { 0x1.6148f5b2c2e45p+2, 0x1.75054cd60a517p-54 }, { 0x1.5c6e60a097823p-2, -0x1.af17f78e58353p-57 } }, \
	{ { 0x1.14eb56cccdecap+3, -0x1.51970714c7c25p-52 }, { -0x1.15f7977a772d4p-2, 0x1.0b85158068ef8p-56 } }, \
	{ { 0x1.79544008272b6p+3, 0x1.444fd5821d5b1p-52 }, { 0x1.dc13e66ac2e77p-3, -0x1.6d72d40e790b3p-58 } }, \
	{ { 0x1.ddca13ef271d2p+3, -0x1.9796609364e85p-51 }, { -0x1.a701d0f967500p-3, 0x1.2010996eec734p-60 } }, \
	{ { 0x1.212313f8a19f6p+4, -0x1.165fd108f46ffp-50 }, { 0x1.8077f56c9b782p-3, 0x1.a4f96a2520badp-59 } }, \
	{ { 0x1.5362dd173f792p+4, 0x1.1d2dfa1c3b5a8p-51 }, { -0x1.62d93aa9d05bbp-3, -0x1.444d3d89ac00fp-57 } }, \
	{ { 0x1.85a3b930156ddp+4, 0x1.0847c620015e0p-50 }, { 0x1.4b2a2ebf61ecep-3, -0x1.e5d93454f99e3p-57 } }, \
	{ { 0x1.b7e54a5fd5f11p+4, 0x1.d2b3714972b28p-50 }, { -0x1.37aac8c1aeabbp-3, 0x1.948539688f9cfp-58 } }, \
	{ { 0x1.ea27591cbbed2p+4, -0x1.36bbabc1c9f31p-51 }, { 0x1.27407dfadee6dp-3, -0x1.89c717cff1ebap-60 } }, \
	{ { 0x1.0e34e13a66fe6p+5, 0x1.a326cf4307839p-50 }, { -0x1.192f23ce3e051p-3, 0x1.f5f4b08a76fd4p-57 } }, \
	{ { 0x1.275637a9619ecp+5, -0x1.0b6068f861c6fp-50 }, { 0x1.0cf3ed059c573p-3, 0x1.3f099a5f56db3p-58 } }, \

#define BESSEL_J1_ZEROS \
	{ { 0x1.ea75575af6f09p+1, -0x1.60155a9d1b256p-53 }, { -0x1.9c6cf582cbf7fp-2, 0x1.2de1143765a96p-57 } }, \
	{ { 0x1.c0ff5f3b47250p+2, -0x1.b226d9d243827p-54 }, { 0x1.33518b3874e8ap-2, 0x1.af22d033ee0a4p-56 } }, \
	{ { 0x1.458d0d0bdfc29p+3, 0x1.02610a51562b6p-51 }, { -0x1.ff654544ebcd1p-3, -0x1.052a3a2541c57p-58 } }, \
	{ { 0x1.aa5baf310e5a2p+3, 0x1.2bce7fd18e693p-52 }, { 0x1.bf3337873a7d8p-3, 0x1.c8c66d2e42062p-57 } }, \
	{ { 0x1.0787b360508c5p+4, -0x1.d2a68e88ab317p-50 }, { -0x1.925c6fca08f55p-3, 0x1.e9557ccd1703fp-57 } }, \
	{ { 0x1.39da8e7416ca4p+4, -0x1.21830197e9e86p-50 }, { 0x1.70c511227d5aap-3, 0x1.2da0057f84d3cp-57 } }, \
	{ { 0x1.6c294e3d4d8acp+4, -0x1.1bf33afef88f1p-51 }, { -0x1.5664e13b70622p-3, 0x1.a47ab4241a9f5p-57 } }, \
	{ { 0x1.9e7570dcea106p+4, 0x1.1a2686480d882p-51 }, { 0x1.40f90793605bbp-3, 0x1.316f8ffd294bcp-57 } }, \
	{ { 0x1.d0bfcf471fcccp+4, -0x1.42ce39ec976fbp-52 }, { -0x1.2f2072e638cf4p-3, 0x1.89d1f48185c7ep-57 } }, \
	{ { 0x1.018476e6b2bf0p+5, -0x1.be3a1cd066b66p-50 }, { 0x1.1ff5eec6a01cdp-3, 0x1.1f9b16832f362p-58 } }, \
	{ { 0x1.1aa890dc5e97cp+5, -0x1.d5fbbff045068p-49 }, { -0x1.12dd57bf18adap-3, 0x1.e71c482be67bdp-57 } }, \
	{ { 0x1.33cc523d5cb69p+5, 0x1.9eafeca0ca4fdp-51 }, { 0x1.076826cc2c191p-3, 0x1.1a13e2fee5687p-57 } }, \

#define BESSEL_Y0_ZEROS \
	{ { 0x1.c982eb8d417eap-1, 0x1.ea9d270347f83p-56 }, { 0x1.c24371844b88ap-1, -0x1.225c9ba2f376cp-56 } }, \
	{ { 0x1.fa9534d98569cp+1, -0x1.f06ae7804384ep-54 }, { -0x1.9c34256a12a0cp-2, -0x1.a4026e436c4d3p-58 } }, \
	{ { 0x1.c581dc4e72103p+2, -0x1.9774a495f56cfp-54 }, { 0x1.334cca0697a5bp-2, -0x1.8d4484b7cd2a6p-56 } }, \
	{ { 0x1.471d735a47d58p+3, -0x1.cb49ff791c495p-51 }, { -0x1.ff635cc72b9f1p-3, 0x1.1e8f568f8c6b9p-57 } }, \
	{ { 0x1.ab8e1c4a1e74ap+3, -0x1.7df81de86f24dp-51 }, { 0x1.bf32a27594007p-3, 0x1.1398cacaa32d4p-59 } }, \
	{ { 0x1.0803c74003214p+4, 0x1.25a237d12159bp-50 }, { -0x1.925c35988ee29p-3, -0x1.5b9c39e42719ep-57 } }, \
	{ { 0x1.3a42cdf5febd7p+4, -0x1.8bf92d51fbaebp-50 }, { 0x1.70c4f66cab47fp-3, 0x1.4fef53f4893e5p-57 } }, \
	{ { 0x1.6c832fd77ac07p+4, 0x1.ca75080cf53a8p-50 }, { -0x1.5664d37c37d7bp-3, 0x1.fe2103f7148bbp-58 } }, \
	{ { 0x1.9ec46f3e80146p+4, -0x1.03e052bd9c0afp-52 }, { 0x1.40f8ffdf09a5fp-3, 0x1.f3474ffad3fd7p-58 } }, \
	{ { 0x1.d106449616c4fp+4, 0x1.0aab17eca74b9p-50 }, { -0x1.2f206e49909c7p-3, -0x1.69479644686c0p-58 } }, \
	{ { 0x1.01a4420e4abeep+5, 0x1.d2f18aa8a8f2fp-49 }, { 0x1.1ff5ebddd3c3ap-3, -0x1.be2029a752b31p-57 } }, \
	{ { 0x1.1ac588c944279p+5, -0x1.9dd1578036d11p-53 }, { -0x1.12dd55d4be2b3p-3, -0x1.e7aa4db2a788ap-59 } }, \
	{ { 0x1.33e6ecf5cb221p+5, -0x1.9c3dd43e59158p-49 }, { 0x1.0768257dad56ap-3, -0x1.4353fd6c42f1dp-57 } }, \

#define BESSEL_Y1_ZEROS \
	{ { 0x1.193bed4dff243p+1, -0x1.bd1e50d219bfdp-55 }, { 0x1.0aa48442f014bp-1, -0x1.49367c4c05aaap-56 } }, \
	{ { 0x1.5b7fe4e87b02ep+2, 0x1.dfe7bac228e8cp-52 }, { -0x1.5c7c556f0c19ap-2, 0x1.b8d2a1c496808p-56 } }, \
	{ { 0x1.13127ae6169b4p+3, 0x1.479cc068d9046p-52 }, { 0x1.15f993fceab5cp-2, 0x1.1dc672a53c590p-57 } }, \
	{ { 0x1.77f9138d43206p+3, 0x1.0fc786ce06080p-55 }, { -0x1.dc14ea14e89f9p-3, 0x1.4d14c77bc1691p-58 } }, \
	{ { 0x1.dcb7d88de848bp+3, -0x1.5e091a50f8e05p-51 }, { 0x1.a7022be084d99p-3, 0x1.7ba12cd0fc91fp-58 } }, \
	{ { 0x1.20b1c695f1e3bp+4, -0x1.a1ee4c5487edep-50 }, { -0x1.80781c32422e7p-3, -0x1.3db68c567283bp-57 } }, \
	{ { 0x1.53025492188cdp+4, 0x1.391b14410528fp-50 }, { 0x1.62d94d97e859cp-3, -0x1.d2f0105f3ce7cp-57 } }, \
	{ { 0x1.854fa303820cap+4, 0x1.52f75f025b205p-52 }, { -0x1.4b2a38f1ab9b4p-3, -0x1.e9088e9ff2519p-58 } }, \
	{ { 0x1.b79acee8cfb7dp+4, -0x1.cf130fbea3b24p-52 }, { 0x1.37aaceac987b9p-3, 0x1.997782859a00dp-59 } }, \
	{ { 0x1.e9e480605283cp+4, -0x1.e7a77047d6166p-54 }, { -0x1.2740819f1caaap-3, 0x1.b7326e3fbaa70p-57 } }, \
	{ { 0x1.0e16907f8fb56p+5, -0x1.96beabef7ecf4p-49 }, { 0x1.192f2627a74e3p-3, -0x1.081c2a50ad27bp-59 } }, \
	{ { 0x1.273a7b35a7affp+5, 0x1.2481e87adfe57p-50 }, { -0x1.0cf3ee98f769bp-3, 0x1.0c06e2860e868p-57 } }, \

