/* SPDX-License-Identifier: MIT */
/* Polynomials of tgammaf() and lgammaf(): core/math/float_gamma.h explains them. Written by tests/tables/math/generate.py. */
#define F_LGAMMA_P0 0x1.b0ee6072093cep-2
#define F_LGAMMA_P1 0x1.4a34cc4a60fa6p-2
#define F_LGAMMA_P2 -0x1.13e001a55759ep-4
#define F_LGAMMA_P3 0x1.51322ac7d8744p-6
#define F_LGAMMA_P4 -0x1.e404fc21b2ae4p-8
#define F_LGAMMA_P5 0x1.7add6ead69da9p-9
#define F_LGAMMA_P6 -0x1.38ac5c1615eb8p-10
#define F_LGAMMA_P7 0x1.0b36afa76517ap-11
#define F_LGAMMA_P8 -0x1.d3fd5b614b42p-13
#define F_LGAMMA_P9 0x1.a127a09fb44bdp-14
#define F_LGAMMA_P10 -0x1.78db4d9642ccep-15
#define F_LGAMMA_P11 0x1.5810427c80aedp-16
#define F_LGAMMA_P12 -0x1.3d210ee01091cp-17
#define F_LGAMMA_P13 0x1.255c907945caap-18
#define F_LGAMMA_P14 -0x1.098bdf6b08cfap-19
#define F_LGAMMA_P15 0x1.03d88078758cbp-20
#define F_LGAMMA_P16 -0x1.5922534c960ep-21
#define F_LGAMMA_P17 0x1.8ab1cbf7f0aa9p-23
#define F_LGAMMA_P18 0x1.08165596f3b0cp-22
#define F_LGAMMA_P19 0x1.54a4d89a0b5f5p-24
#define F_LGAMMA_P20 -0x1.389dcd86dc8cp-22
/* lgamma(2 + u)/u, absolute: 2^-57.484375 */
#define F_RGAMMA_P0 0x1p0
#define F_RGAMMA_P1 0x1.2788cfc6fb61bp-1
#define F_RGAMMA_P2 -0x1.4fcf4026afa22p-1
#define F_RGAMMA_P3 -0x1.5815e8fa28533p-5
#define F_RGAMMA_P4 0x1.5512320b42e7ep-3
#define F_RGAMMA_P5 -0x1.59af103bf8dccp-5
#define F_RGAMMA_P6 -0x1.3b4af2825c9d3p-7
#define F_RGAMMA_P7 0x1.d919c5038c68p-8
#define F_RGAMMA_P8 -0x1.317113d54b504p-10
#define F_RGAMMA_P9 -0x1.c364d09404fb2p-13
#define F_RGAMMA_P10 0x1.0c8abc5cf555p-13
#define F_RGAMMA_P11 -0x1.51d64e13d0019p-16
#define F_RGAMMA_P12 -0x1.50468c6af43eep-20
#define F_RGAMMA_P13 0x1.3181976b8656cp-20
#define F_RGAMMA_P14 -0x1.ae4c969b1ce18p-23
/* 1/gamma(1 + u), absolute: 2^-56.40625 */
#define F_STIRLING_P0 0x1.5555555555555p-4
#define F_STIRLING_P1 -0x1.6c16c16c10989p-9
#define F_STIRLING_P2 0x1.a01a015dc6b51p-11
#define F_STIRLING_P3 -0x1.381331f4cb68ep-11
#define F_STIRLING_P4 0x1.b920d56485567p-11
#define F_STIRLING_P5 -0x1.ee6ac6cf2a1d1p-10
#define F_STIRLING_P6 0x1.4668dfc5c86a9p-8
/* Stirling, absolute: 2^-57.578125 */
#define F_QUICK_STIRLING_P0 0x1.555555554f00bp-4
#define F_QUICK_STIRLING_P1 -0x1.6c16bb09a875ap-9
#define F_QUICK_STIRLING_P2 0x1.9ff9c1a74fd78p-11
#define F_QUICK_STIRLING_P3 -0x1.2af29b9acce84p-11
/* Stirling, absolute: 2^-41.34375 */
#define F_HALF_LOG_2PI 0x1.d67f1c864beb5p-1
#define F_LOG_PI 0x1.250d048e7a1bdp0
