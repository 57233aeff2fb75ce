/* SPDX-License-Identifier: MIT */
/* Hyperbolic functions: sinh.c, tanh.c and asinh.c explain it. Written by tests/tables/math/generate.py. */
#define SINH_P0 0x1.5555555555555p-3
#define SINH_P1 0x1.11111111114dbp-7
#define SINH_P2 0x1.a01a019c534dbp-13
#define SINH_P3 0x1.71de55bc8c263p-19
#define SINH_P4 0x1.adab1d8e58cd2p-26
#define SINH_P5 0x1.9d78e410af184p-32
/* sinh, relative: 2^-65.75 */
#define TANH_P0 -0x1.5555555555555p-2
#define TANH_P1 0x1.1111111110fcbp-3
#define TANH_P2 -0x1.ba1ba1b9e1203p-5
#define TANH_P3 0x1.664f4857831aap-6
#define TANH_P4 -0x1.226e22b89253ap-7
#define TANH_P5 0x1.d6c9e5539f5p-9
#define TANH_P6 -0x1.7bfcf1e23a1afp-10
#define TANH_P7 0x1.0a85147f45b12p-11
#define TANH_P8 0x1.70f3f9c12859fp-12
#define TANH_P9 -0x1.c6bcd1ecff0fp-10
/* tanh, relative: 2^-66.125 */
#define ASINH_P0 -0x1.5555555555555p-3
#define ASINH_P1 0x1.3333333332fe2p-4
#define ASINH_P2 -0x1.6db6db6cf49b3p-5
#define ASINH_P3 0x1.f1c71b106dbbap-6
#define ASINH_P4 -0x1.6e8af1b3a27e2p-6
#define ASINH_P5 0x1.1c1ccd3991babp-6
#define ASINH_P6 -0x1.baaa868b3da97p-7
#define ASINH_P7 0x1.118f3c7e0a6bap-8
/* asinh, relative: 2^-68.53125 */
