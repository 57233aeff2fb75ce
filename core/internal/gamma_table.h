/* SPDX-License-Identifier: MIT */
/* Gamma functions: gamma_kernel.h explains it. Written by tests/tables/math/generate.py. */
#define EULER_HI 0x1.2788cfc6fb619p-1
#define EULER_LO -0x1.6cb90701fbfabp-58
#define GAMMA_LOG_SQRT_2PI_HI 0x1.d67f1c864beb5p-1
#define GAMMA_LOG_SQRT_2PI_LO -0x1.65b5a1b7ff5dfp-55
#define GAMMA_TAYLOR \
	{ 0x1.b0ee6072093cep-2, 0x1.6cb90701fbfabp-58 }, \
	{ 0x1.4a34cc4a60fa6p-2, 0x1.1873d8912200cp-56 }, \
	{ -0x1.13e001a557607p-4, 0x1.fb68be2f8821fp-58 }, \
	{ 0x1.51322ac7d8483p-6, 0x1.afc89088cb729p-60 }, \
	{ -0x1.e404fc218f5f2p-8, 0x1.e4a627cf1eb34p-62 }, \
	{ 0x1.7add6eadb6c3p-9, -0x1.5b7828c7fd7f4p-64 }, \
	{ -0x1.38ac5c2bf8e08p-10, 0x1.8a4c1cfd9cec8p-65 }, \
	{ 0x1.0b36af86396e9p-11, -0x1.0698d6c892967p-65 }, \
	{ -0x1.d3fd4c76d2fc8p-13, 0x1.c7c55cfccbb83p-68 }, \
	{ 0x1.a127b0f17d65ap-14, 0x1.9d309aa700268p-69 }, \
	{ -0x1.78de5bd7c81efp-15, 0x1.a20541cde47a6p-72 }, \
	{ 0x1.580dcee66eb02p-16, 0x1.260574b258f72p-71 }, \
	{ -0x1.3cbc963ce2243p-17, 0x1.ea56e6c7d5329p-71 }, \
	{ 0x1.2597a39f34aacp-18, -0x1.bf911462a7d81p-72 }, \
	{ -0x1.11b2eb7679541p-19, -0x1.c76b0e65ac63ap-75 }, \
	{ 0x1.0064cdeb22f0fp-20, 0x1.d0156affdbc11p-75 }, \
	{ -0x1.e2600d93cfd2fp-22, 0x1.130ac39e5c106p-76 }, \
	{ 0x1.c76bbb3f07a4dp-23, 0x1.d9a2b77769b52p-77 }, \
	{ -0x1.af5a6cbbf8a97p-24, -0x1.95f227e96d83ep-78 }, \
	{ 0x1.99b93c2070b0fp-25, 0x1.0327164736428p-79 }, \
	{ -0x1.862c734df3eacp-26, -0x1.b32802bec0dap-80 }, \
	{ 0x1.7469daccfadcdp-27, -0x1.369d388cebaa9p-81 }, \
	{ -0x1.6434a8447aeadp-28, -0x1.af72edf876fcdp-87 }, \
	{ 0x1.555a877ffd2c3p-29, -0x1.875065f26a43bp-83 }, \
	{ -0x1.47b1679258d0ep-30, -0x1.04f36e0e854e4p-84 }, \
	{ 0x1.3b15d2b2fc10cp-31, -0x1.d79f6feeeb28bp-86 }, \
	{ -0x1.2f69a9fabe3ep-32, 0x1.a162ab374c789p-86 }, \
	{ 0x1.24932a337434cp-33, 0x1.060829c24508fp-87 }, \
	{ -0x1.1a7c26ec2523cp-34, -0x1.4f4ebdb4a04b5p-88 }, \
	{ 0x1.11116e693ed98p-35, -0x1.c7034d49e7fc7p-89 }, \
	{ -0x1.08424cbc543d8p-36, -0x1.40ef820dbc9eap-91 }, \
	{ 0x1.000026e3f644fp-37, 0x1.3546a6054c889p-91 }, \
	{ -0x1.f07c514fc9f0ap-39, -0x1.75b6be545ac09p-96 }, \
	{ 0x1.e1e2026aafcd8p-40, -0x1.62a858653862p-94 }, \
	{ -0x1.d41d56e5ee2e2p-41, 0x1.43894d27ced5ep-96 }, \
	{ 0x1.c71c7f6f10e37p-42, -0x1.01074764d33f2p-96 }, \
	{ -0x1.bacf9a27bc89bp-43, 0x1.4a5a215e0508ep-98 }, \
	{ 0x1.af28718a10d6ep-44, 0x1.40d7f1b842cb8p-99 }, \
	{ -0x1.a41a45603e5b6p-45, 0x1.62be9cf212d9p-99 }, \
	{ 0x1.99999c0716ee9p-46, -0x1.39e10f90435bbp-100 }, \
	{ -0x1.8f9c1a8df9d78p-47, 0x1.9da56d447192p-103 }, \
	{ 0x1.8618628d28905p-48, -0x1.9d7d4ee5a8873p-103 }, \
	{ -0x1.7d05f4c31c56p-49, -0x1.71bba0b7cc338p-103 }, \
	{ 0x1.745d17b56ba4ap-50, 0x1.9d38bc00d70a3p-104 }, \
	{ -0x1.6c16c1b4d6456p-51, -0x1.aed172e5c90f6p-105 }, \
	{ 0x1.642c85c023d9dp-52, -0x1.de052190d7af6p-106 }, \
	{ -0x1.5c9882d825e9dp-53, 0x1.9723f1bf240bfp-107 }, \
	{ 0x1.555555698a866p-54, 0x1.cf5c8649750a4p-109 }, \
	{ -0x1.4e5e0a8022bc9p-55, 0x1.28b9dc88f5b02p-110 }, \
	{ 0x1.47ae14838081fp-56, -0x1.df46130642634p-110 }, \
	{ -0x1.41414146e3e31p-57, -0x1.e4773ea130b4ap-112 }, \

#define GAMMA_STIRLING \
	0x1.5555555555555p-4, \
	-0x1.6c16c16c16c17p-9, \
	0x1.a01a01a01a01ap-11, \
	-0x1.3813813813814p-11, \
	0x1.b951e2b18ff23p-11, \
	-0x1.f6ab0d9993c7dp-10, \
	0x1.a41a41a41a41ap-8, \
	-0x1.e4286cb0f5398p-6, \

