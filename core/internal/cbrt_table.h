/* SPDX-License-Identifier: MIT */
/* Cube root: cbrt.c explains it. Written by tests/tables/math/generate.py. */
#define CBRT_P0 0x1.ab85904419654p0
#define CBRT_P1 -0x1.2c41e23e5eb7dp0
#define CBRT_P2 0x1.6416505a6e46ap-1
#define CBRT_P3 -0x1.c51861064401ep-3
#define CBRT_P4 0x1.d46f7d3355354p-6
/* relative: 2^-14.6953125 */
#define CBRT_ROOT0 0x1p0
#define CBRT_SLOPE0 0x1.5555555555555p-2
#define CBRT_ROOT1 0x1.428a2f98d728bp0
#define CBRT_SLOPE1 0x1.ae0d94cbc98b9p-3
#define CBRT_ROOT2 0x1.965fea53d6e3dp0
#define CBRT_SLOPE2 0x1.0eea9c37e497ep-3
