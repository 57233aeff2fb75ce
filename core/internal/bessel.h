/* SPDX-License-Identifier: MIT */
/* The Bessel functions of integer order (core/math/bessel.c): J(n, x) and Y(n, x) with their errors reported. */
#ifndef CRT_BESSEL_H
#define CRT_BESSEL_H

#include "attr.h"

CRT_HIDDEN double __crt_bessel_j(int n, double x);
CRT_HIDDEN double __crt_bessel_y(int n, double x);

/* The same for float. */
CRT_HIDDEN float __crt_bessel_jf(int n, float x);
CRT_HIDDEN float __crt_bessel_yf(int n, float x);

#endif
