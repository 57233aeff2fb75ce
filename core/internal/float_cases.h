/* SPDX-License-Identifier: MIT */
/* Arguments of float functions whose results are too near a boundary of float: see core/math/float_eval.h. Written by tests/accuracy/floats.c. */
#define EXPF_CASES \
	{ 0x41b7ee9a, 0x4201ff605ffffff9 }, \
	{ 0x4222e0a3, 0x439ad3d0ffffffe5 }, \
	{ 0xb4800001, 0x3fefffff80000001 }, \
	{ 0xb5000002, 0x3fefffff00000001 }, \
	{ 0xb5800004, 0x3feffffe00000001 }, \
	{ 0xb5c00009, 0x3feffffd00000001 }, \
	{ 0xb6000008, 0x3feffffc00000001 }, \
	{ 0xb6400012, 0x3feffffa00000001 }, \
	{ 0xb6800010, 0x3feffff800000001 }, \
	{ 0xb6a00019, 0x3feffff600000001 }, \
	{ 0xc236bd8c, 0x3bd108a59ffffffd }, \
	{ 0xc247c72d, 0x3b6ecf3fdfffffe3 }, \
	{ 0xc2b2e798, 0x37dedb9b00000027 },
#define EXP2F_CASES \
	{ 0x3b429d37, 0x3ff0087090000001 }, \
	{ 0xbcf3a937, 0x3fef58d610000001 },
#define EXP10F_CASES \
	{ 0x3f800000, 0x4024000000000000 }, \
	{ 0x40000000, 0x4059000000000000 }, \
	{ 0x40400000, 0x408f400000000000 }, \
	{ 0x40800000, 0x40c3880000000000 }, \
	{ 0x40a00000, 0x40f86a0000000000 }, \
	{ 0x40c00000, 0x412e848000000000 }, \
	{ 0x40e00000, 0x416312d000000000 }, \
	{ 0x41000000, 0x4197d78400000000 }, \
	{ 0x41100000, 0x41cdcd6500000000 }, \
	{ 0x41200000, 0x4202a05f20000000 }, \
	{ 0x4148bfed, 0x4289a141a0000025 }, \
	{ 0x417d7f60, 0x4338c880b0000001 }, \
	{ 0x41cbdb29, 0x453918b06000003b }, \
	{ 0x420b5f5d, 0x472ad74bbffffffd }, \
	{ 0xc187d13c, 0x3c684da260000007 }, \
	{ 0xc203e9da, 0x3915d46abfffffdf },
#define EXPM1F_CASES \
	{ 0x3dc252dd, 0x3fb97aed6fffffff }, \
	{ 0x41ccf7a2, 0x423f317ee000000d }, \
	{ 0x4222e0a3, 0x439ad3d0ffffffe5 }, \
	{ 0xbdc1c6cb, 0xbfb71c883ffffff9 },
#define EXP2M1F_CASES \
	{ 0x3338428d, 0x3e5fee08a0000001 }, \
	{ 0xaad03d26, 0xbd520ae2c0000001 }, \
	{ 0xb3d85005, 0xbe72bdf760000001 },
#define EXP10M1F_CASES \
	{ 0x2c994b7b, 0x3da60f973fffffff }, \
	{ 0x3f800000, 0x4022000000000000 }, \
	{ 0x40000000, 0x4058c00000000000 }, \
	{ 0x40400000, 0x408f380000000000 }, \
	{ 0x40800000, 0x40c3878000000000 }, \
	{ 0x40a00000, 0x40f869f000000000 }, \
	{ 0x40c00000, 0x412e847e00000000 }, \
	{ 0x40e00000, 0x416312cfe0000000 }, \
	{ 0x41cbdb29, 0x453918b06000003b }, \
	{ 0x420b5f5d, 0x472ad74bbffffffd }, \
	{ 0xbd652191, 0xbfbef07310000001 },
#define SINHF_CASES \
	{ 0x3a1285ff, 0x3f4250bfefffffff }, \
	{ 0x4195bc36, 0x419007e580000007 }, \
	{ 0x41b7ee9a, 0x41f1ff605ffffff9 }, \
	{ 0x4222e0a3, 0x438ad3d0ffffffe5 },
#define COSHF_CASES \
	{ 0x41b7ee9a, 0x41f1ff605ffffff9 }, \
	{ 0x4222e0a3, 0x438ad3d0ffffffe5 },
#define TANHF_CASES
#define ASINHF_CASES \
	{ 0x45abaf26, 0x40229bec9fffffff }, \
	{ 0x49d29048, 0x402e1b91ffffffff }, \
	{ 0x4bdd65a5, 0x4031e06950000001 }, \
	{ 0x4c803f2c, 0x4032b786bfffffff }, \
	{ 0x4f8ffb03, 0x4036fdd340000001 }, \
	{ 0x5c569e88, 0x40445c1460000001 }, \
	{ 0x655890d3, 0x404a9a3f10000001 }, \
	{ 0x65de7ca6, 0x404af66c00000001 }, \
	{ 0x6eb1a8ec, 0x40508b5110000001 }, \
	{ 0x7997f30a, 0x4054514360000001 },
#define ACOSHF_CASES \
	{ 0x4f8ffb03, 0x4036fdd340000001 }, \
	{ 0x5c569e88, 0x40445c1460000001 }, \
	{ 0x655890d3, 0x404a9a3f10000001 }, \
	{ 0x6eb1a8ec, 0x40508b5110000001 }, \
	{ 0x7997f30a, 0x4054514360000001 },
#define ATANHF_CASES
#define LOGF_CASES \
	{ 0x1e88452d, 0xc046d7b17fffffff }, \
	{ 0x4c5d65a5, 0x4031e06950000001 }, \
	{ 0x500ffb03, 0x4036fdd340000001 }, \
	{ 0x65d890d3, 0x404a9a3f10000001 }, \
	{ 0x6f31a8ec, 0x40508b5110000001 }, \
	{ 0x7a17f30a, 0x4054514360000001 },
#define LOG2F_CASES
#define LOG10F_CASES \
	{ 0x08aea356, 0xc0407d3b3fffffff }, \
	{ 0x0a4d4ce8, 0xc04000a4d0000001 }, \
	{ 0x0efeee7a, 0xc03d33a450000001 }, \
	{ 0x23426d13, 0xc030fa2780000001 }, \
	{ 0x2f149212, 0xc023bd1090000001 }, \
	{ 0x41200000, 0x3ff0000000000000 }, \
	{ 0x42c80000, 0x4000000000000000 }, \
	{ 0x447a0000, 0x4008000000000000 }, \
	{ 0x461c4000, 0x4010000000000000 }, \
	{ 0x47c35000, 0x4014000000000000 }, \
	{ 0x49742400, 0x4018000000000000 }, \
	{ 0x4b189680, 0x401c000000000000 }, \
	{ 0x4cbebc20, 0x4020000000000000 }, \
	{ 0x4e6e6b28, 0x4022000000000000 }, \
	{ 0x501502f9, 0x4024000000000000 }, \
	{ 0x581e1706, 0x402daf3020000003 }, \
	{ 0x69d61818, 0x40398289c0000001 }, \
	{ 0x6b85cf0f, 0x403a8289c0000001 }, \
	{ 0x7956ba5e, 0x40416beba0000001 },
#define LOG1PF_CASES \
	{ 0x35400003, 0x3ea7ffffd0000001 }, \
	{ 0x3710001b, 0x3ee1fffe50000001 }, \
	{ 0x3efd81ad, 0x3fd9bddc2fffffff }, \
	{ 0x65d890d3, 0x404a9a3f10000001 }, \
	{ 0x6f31a8ec, 0x40508b5110000001 }, \
	{ 0x7a17f30a, 0x4054514360000001 }, \
	{ 0xb53ffffd, 0xbea800002fffffff }, \
	{ 0xb70fffe5, 0xbee20001afffffff }, \
	{ 0xbb0ec8c4, 0xbf61de1490000001 },
#define LOG2P1F_CASES \
	{ 0x32ff7045, 0x3e6708519fffffff }, \
	{ 0x4ebd09e3, 0x403e90026fffffff }, \
	{ 0x52928e33, 0x404318ffafffffff }, \
	{ 0xb395efbb, 0xbe7b0a009fffffff },
#define LOG10P1F_CASES \
	{ 0x41100000, 0x3ff0000000000000 }, \
	{ 0x42c60000, 0x4000000000000000 }, \
	{ 0x4479c000, 0x4008000000000000 }, \
	{ 0x461c3c00, 0x4010000000000000 }, \
	{ 0x47c34f80, 0x4014000000000000 }, \
	{ 0x497423f0, 0x4018000000000000 }, \
	{ 0x4b18967f, 0x401c000000000000 }, \
	{ 0x581e1706, 0x402daf3020000003 }, \
	{ 0x69d61818, 0x40398289c0000001 }, \
	{ 0x6b85cf0f, 0x403a8289c0000001 }, \
	{ 0x7956ba5e, 0x40416beba0000001 }, \
	{ 0xb051e173, 0xbdf6c999d0000001 },
#define SINF_CASES \
	{ 0x3fa7832a, 0x3feee836bfffffff }, \
	{ 0x4096cbe4, 0xbfefffffffffffff }, \
	{ 0x437ce5f1, 0x3fefffffffffffff }, \
	{ 0x46199998, 0xbfd63f4bafffffff }, \
	{ 0x4afdece4, 0xbfeff6dc1fffffff }, \
	{ 0x4c2332e9, 0xbfefffffffffffff }, \
	{ 0x50a3e87f, 0x3fefffffffffffff }, \
	{ 0x523947f6, 0xbfe24f23bfffffff }, \
	{ 0x53b146a6, 0xbfefffffffffffff }, \
	{ 0x5c07bcd0, 0xbfefffffffffffff }, \
	{ 0x61a40b40, 0xbfe4ee177ffffffd }, \
	{ 0x65898498, 0x3fefffffffffffff }, \
	{ 0x66b014aa, 0x3fde530c1ffffffd }, \
	{ 0x6a1976f1, 0x3fefffffffffffff }, \
	{ 0x6c55da58, 0x3fefffffffffffff }, \
	{ 0x6f79be45, 0x3fefffffffffffff }, \
	{ 0x77584625, 0xbfefffffffffffff },
#define COSF_CASES \
	{ 0x43fce5f1, 0xbfefffffffffffff }, \
	{ 0x491a2430, 0xbfeedfe2ffffffff }, \
	{ 0x5123e87f, 0xbfefffffffffffff }, \
	{ 0x543146a6, 0xbfefffffffffffff }, \
	{ 0x5922aa80, 0x3fe115d7d0000001 }, \
	{ 0x5aa4542c, 0x3fdf481480000001 }, \
	{ 0x5f18b878, 0x3fefe2976fffffff }, \
	{ 0x6115cb11, 0x3fef0285d0000001 }, \
	{ 0x66098498, 0xbfefffffffffffff }, \
	{ 0x6a127977, 0x3fdaf5c69fffffff }, \
	{ 0x6a9976f1, 0xbfefffffffffffff }, \
	{ 0x6ff9be45, 0xbfefffffffffffff }, \
	{ 0x7beef5ef, 0x3fe1144380000001 },
#define TANF_CASES \
	{ 0x3f8a1f62, 0x3ffddf9f5fffffff }, \
	{ 0x4d56d355, 0x3fce803040000001 }, \
	{ 0x50431032, 0xbfc8dee57ffffffd }, \
	{ 0x53ff1aef, 0xbfdc9ba220000003 }, \
	{ 0x57d7b0ed, 0x3fd60d1c7fffffff }, \
	{ 0x5980445e, 0x3ffca1ed00000001 }, \
	{ 0x5d183acc, 0xbfdaadfea0000005 }, \
	{ 0x62271b49, 0x3fd92a7f3ffffffd }, \
	{ 0x63fc86fe, 0x3fe597f9c0000001 }, \
	{ 0x6a662711, 0xc00f33583fffffff }, \
	{ 0x6ad36709, 0xbfec5612e0000001 }, \
	{ 0x72b505bb, 0xbffe42a1e0000001 },
#define SINPIF_CASES \
	{ 0x3d5b9c50, 0x3fc5755a9fffffff }, \
	{ 0x3f72463b, 0x3fc5755a9fffffff },
#define COSPIF_CASES \
	{ 0x3ee48c76, 0x3fc5755a9fffffff }, \
	{ 0x3f0db9c5, 0xbfc5755a9fffffff },
#define TANPIF_CASES \
	{ 0x38f26685, 0x3f37cc3040000001 },
#define ASINF_CASES \
	{ 0x3f2ab445, 0x3fe75b8a20000001 },
#define ACOSF_CASES \
	{ 0x328885a3, 0x3ff921fb50000001 }, \
	{ 0x39826222, 0x3ff920f690000001 },
#define ATANF_CASES \
	{ 0x3d8d6b23, 0x3fb1a63850000001 }, \
	{ 0x3feefcfb, 0x3ff143ec40000001 }, \
	{ 0x45cc6129, 0x3ff9215affffffff }, \
	{ 0x47b8d9fa, 0x3ff921f03fffffff },
#define ASINPIF_CASES \
	{ 0x3929f13b, 0x3f0b0c128fffffff },
#define ACOSPIF_CASES
#define ATANPIF_CASES \
	{ 0x39be6182, 0x3f1e4cd09fffffff }, \
	{ 0x3f693531, 0x3fce1a662fffffff }, \
	{ 0x3fa267dd, 0x3fd267003fffffff }, \
	{ 0x46cf0dfe, 0x3fdfffcd9fffffff },
#define CBRTF_CASES
#define RSQRTF_CASES
#define ERFF_CASES
#define ERFCF_CASES \
	{ 0x3ff28dc8, 0x3f7e2aebbffffffd }, \
	{ 0x409f8b77, 0x3d7f42ea60000015 }, \
	{ 0xb76c9f62, 0x3ff00010afffffff },
#define LGAMMAF_CASES \
	{ 0x1b7679ff, 0x4048f8e59fffffff }, \
	{ 0x1e88452d, 0x4046d7b17fffffff }, \
	{ 0x277a8e47, 0x4040a5729fffffff }, \
	{ 0x2ad345de, 0x403c9c6e80000001 }, \
	{ 0x3b7c53aa, 0x40163acc2fffffff }, \
	{ 0x42468b59, 0x4061e4b4e0000001 }, \
	{ 0x449acf07, 0x40bd9ad01fffffff }, \
	{ 0x46541516, 0x40fc380360000001 }, \
	{ 0x46b16323, 0x4109075bdfffffff }, \
	{ 0x4f3f94c0, 0x422f44945fffffff }, \
	{ 0x50522f52, 0x42525dcbbfffffff }, \
	{ 0x716e5dd5, 0x468fc57720000003 }, \
	{ 0x77ac5674, 0x4759e4f650000001 }, \
	{ 0x7943def8, 0x478e465ae0000003 }, \
	{ 0x9e88452d, 0x4046d7b17fffffff }, \
	{ 0xa77a8e47, 0x4040a5729fffffff }, \
	{ 0xaba1bf3a, 0x403b7dec1fffffff }, \
	{ 0xb0d6f2ca, 0x403446ab10000001 }, \
	{ 0xb0e17820, 0x40343a6f60000001 }, \
	{ 0xb2e0e260, 0x4031755140000001 }, \
	{ 0xc02fd106, 0xbf5132f79ffffd27 }, \
	{ 0xc134eb14, 0xc030eac2a0000001 }, \
	{ 0xc33139a3, 0xc0873235e0000001 }, \
	{ 0xc6f7e151, 0xc11222dbc0000001 },
#define TGAMMAF_CASES \
	{ 0x27de86a9, 0x42e268266fffffff }, \
	{ 0x27e05475, 0x42e242422fffffff }, \
	{ 0x296071f9, 0x42b23fdb7fffffff }, \
	{ 0x29dc362e, 0x42a299ac80000003 }, \
	{ 0x2dfc111e, 0x42203fe980000001 }, \
	{ 0x3b33ba13, 0x4076c1155fffffff }, \
	{ 0x3f843a64, 0x3fef6c6380000003 }, \
	{ 0x41ee77fe, 0x464d3631bffffff3 }, \
	{ 0xae1e6891, 0xc219db71bffffffd }, \
	{ 0xb63befb3, 0xc115cb6e3fffffff }, \
	{ 0xbd99da31, 0xc02befe67ffffffd }, \
	{ 0xc067d177, 0x3fcf6850c0000001 },
