/* SPDX-License-Identifier: MIT */
/* What Microsoft's <float.h> declares beyond the standard's. Microsoft Learn, _control87 and _fpclass. */
#ifndef _BITS_MS_FLOAT_H
#define _BITS_MS_FLOAT_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef __errno_t_defined
#define __errno_t_defined 1
typedef int errno_t;
#endif

/* The control word: exceptions that stay silent, rounding, the x87's precision, denormal numbers. */
#define _MCW_EM 0x0008001f
#define _EM_INEXACT 0x00000001
#define _EM_UNDERFLOW 0x00000002
#define _EM_OVERFLOW 0x00000004
#define _EM_ZERODIVIDE 0x00000008
#define _EM_INVALID 0x00000010
#define _EM_DENORMAL 0x00080000
#define _MCW_IC 0x00040000
#define _IC_AFFINE 0x00040000
#define _IC_PROJECTIVE 0
#define _MCW_RC 0x00000300
#define _RC_NEAR 0
#define _RC_DOWN 0x00000100
#define _RC_UP 0x00000200
#define _RC_CHOP 0x00000300
#define _MCW_PC 0x00030000
#define _PC_64 0
#define _PC_53 0x00010000
#define _PC_24 0x00020000
#define _MCW_DN 0x03000000
#define _DN_SAVE 0
#define _DN_FLUSH 0x01000000
#define _DN_FLUSH_OPERANDS_SAVE_RESULTS 0x02000000
#define _DN_SAVE_OPERANDS_FLUSH_RESULTS 0x03000000
#define _CW_DEFAULT (_RC_NEAR | _PC_64 | _MCW_EM)
/* The names without the underscore. */
#define MCW_PC _MCW_PC
#define PC_64 _PC_64
#define PC_53 _PC_53
#define PC_24 _PC_24
#define CW_DEFAULT _CW_DEFAULT
/* The status: what has happened. The last four, of coprocessors, never do. */
#define _SW_INEXACT _EM_INEXACT
#define _SW_UNDERFLOW _EM_UNDERFLOW
#define _SW_OVERFLOW _EM_OVERFLOW
#define _SW_ZERODIVIDE _EM_ZERODIVIDE
#define _SW_INVALID _EM_INVALID
#define _SW_DENORMAL _EM_DENORMAL
#define _SW_UNEMULATED 0x0040
#define _SW_SQRTNEG 0x0080
#define _SW_STACKOVERFLOW 0x0200
#define _SW_STACKUNDERFLOW 0x0400
/* What a handler of SIGFPE may find in _fpecode, by Microsoft's numbers. */
#define _FPE_INVALID 0x81
#define _FPE_DENORMAL 0x82
#define _FPE_ZERODIVIDE 0x83
#define _FPE_OVERFLOW 0x84
#define _FPE_UNDERFLOW 0x85
#define _FPE_INEXACT 0x86
#define _FPE_UNEMULATED 0x87
#define _FPE_SQRTNEG 0x88
#define _FPE_STACKOVERFLOW 0x8a
#define _FPE_STACKUNDERFLOW 0x8b
#define _FPE_EXPLICITGEN 0x8c

/* Sets the bits in `mask` to those of `value`, for SSE and x87 alike; the control word then. The precision stays as it is (64 bits, for
 * long double), as on x64 with Microsoft's runtime. _controlfp leaves _EM_DENORMAL alone. Of the calling thread. */
unsigned _control87(unsigned __value, unsigned __mask);
unsigned _controlfp(unsigned __value, unsigned __mask);
errno_t _controlfp_s(unsigned *__current, unsigned __value, unsigned __mask);
/* The status word; _clearfp also clears it. */
unsigned _statusfp(void);
unsigned _status87(void);
unsigned _clearfp(void);
unsigned _clear87(void);
/* As when a thread starts. */
void _fpreset(void);
void fpreset(void);

#define _FPCLASS_SNAN 0x0001
#define _FPCLASS_QNAN 0x0002
#define _FPCLASS_NINF 0x0004
#define _FPCLASS_NN 0x0008
#define _FPCLASS_ND 0x0010
#define _FPCLASS_NZ 0x0020
#define _FPCLASS_PZ 0x0040
#define _FPCLASS_PD 0x0080
#define _FPCLASS_PN 0x0100
#define _FPCLASS_PINF 0x0200
int _fpclass(double __value);
int _finite(double __value);
int _isnan(double __value);
double _copysign(double __value, double __sign);
double _chgsign(double __value);
double _logb(double __value);
double _nextafter(double __from, double __to);
double _scalb(double __value, long __exponent);
double _hypot(double __x, double __y);
long double _copysignl(long double __value, long double __sign);
long double _chgsignl(long double __value);
float _copysignf(float __value, float __sign);
float _chgsignf(float __value);
float _logbf(float __value);
float _nextafterf(float __from, float __to);
float _scalbf(float __value, long __exponent);
float _hypotf(float __x, float __y);
int _fpclassf(float __value);
int _finitef(float __value);
int _isnanf(float __value);
/* j0() and its family. */
double _j0(double __value);
double _j1(double __value);
double _jn(int __order, double __value);
double _y0(double __value);
double _y1(double __value);
double _yn(int __order, double __value);

__CRT_END_DECLS

#endif
