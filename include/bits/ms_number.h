/* SPDX-License-Identifier: MIT */
/* Microsoft's conversions of numbers and of multibyte text for <stdlib.h>, those in a locale (which makes no difference) among them. Microsoft Learn,
 * "Data conversion". */
#ifndef _BITS_MS_NUMBER_H
#define _BITS_MS_NUMBER_H

#include <bits/errno_t.h>
#include <bits/features.h>
#include <bits/ms_locale_t.h>

#define __need_size_t
#define __need_wchar_t
#include <stddef.h>

__CRT_BEGIN_DECLS

/* The digits of a number, rounded: `count` of them, or as many as reach `count` places behind the point; *point is where that stands, before the
 * first digit 0, and *sign is nonzero for a negative one. Of a number that is none, "inf" or "nan". In a buffer that the next call of either
 * overwrites. The _s forms: 0; or EINVAL (a NULL, no room at all), ERANGE (too little), and an empty text. */
char *_ecvt(double __value, int __count, int *__point, int *__sign);
char *_fcvt(double __value, int __count, int *__point, int *__sign);
errno_t _ecvt_s(char *__text, size_t __size, double __value, int __count, int *__point, int *__sign);
errno_t _fcvt_s(char *__text, size_t __size, double __value, int __count, int *__point, int *__sign);
/* A number with `count` significant digits as %g has it, but that there is always a point ("1.", "1.e+20"). `text`; or NULL: EINVAL (no text), ERANGE
 * (a negative count). */
char *_gcvt(double __value, int __count, char *__text);
errno_t _gcvt_s(char *__text, size_t __size, double __value, int __count);
char *ecvt(double __value, int __count, int *__point, int *__sign);
char *fcvt(double __value, int __count, int *__point, int *__sign);
char *gcvt(double __value, int __count, char *__text);

/* A text's value in memory of the type's own. 0, _UNDERFLOW or _OVERFLOW. */
#ifndef _UNDERFLOW
#define _OVERFLOW 3
#define _UNDERFLOW 4
#endif
typedef struct {
	float f;
} _CRT_FLOAT;
typedef struct {
	double x;
} _CRT_DOUBLE;
typedef struct {
	unsigned char ld[10];
} _LDOUBLE;
int _atoflt(_CRT_FLOAT *__result, const char *__text);
int _atodbl(_CRT_DOUBLE *__result, char *__text);
int _atoldbl(_LDOUBLE *__result, char *__text);
int _atoflt_l(_CRT_FLOAT *__result, const char *__text, _locale_t __locale);
int _atodbl_l(_CRT_DOUBLE *__result, char *__text, _locale_t __locale);
int _atoldbl_l(_LDOUBLE *__result, char *__text, _locale_t __locale);

/* How many characters a multibyte text has, or its first `size` bytes, up to which it need not end; (size_t)-1 and EILSEQ, or EINVAL for NULL. */
size_t _mbstrlen(const char *__text);
size_t _mbstrnlen(const char *__text, size_t __size);
size_t _mbstrlen_l(const char *__text, _locale_t __locale);
size_t _mbstrnlen_l(const char *__text, size_t __size, _locale_t __locale);

double _atof_l(const char *__text, _locale_t __locale);
int _atoi_l(const char *__text, _locale_t __locale);
long _atol_l(const char *__text, _locale_t __locale);
__extension__ long long _atoll_l(const char *__text, _locale_t __locale);
__extension__ long long _atoi64_l(const char *__text, _locale_t __locale);
double _strtod_l(const char *__text, char **__end, _locale_t __locale);
float _strtof_l(const char *__text, char **__end, _locale_t __locale);
long double _strtold_l(const char *__text, char **__end, _locale_t __locale);
long _strtol_l(const char *__text, char **__end, int __base, _locale_t __locale);
unsigned long _strtoul_l(const char *__text, char **__end, int __base, _locale_t __locale);
__extension__ long long _strtoll_l(const char *__text, char **__end, int __base, _locale_t __locale);
__extension__ unsigned long long _strtoull_l(const char *__text, char **__end, int __base, _locale_t __locale);
__extension__ long long _strtoi64_l(const char *__text, char **__end, int __base, _locale_t __locale);
__extension__ unsigned long long _strtoui64_l(const char *__text, char **__end, int __base, _locale_t __locale);
double _wtof_l(const wchar_t *__text, _locale_t __locale);
int _wtoi_l(const wchar_t *__text, _locale_t __locale);
long _wtol_l(const wchar_t *__text, _locale_t __locale);
__extension__ long long _wtoll_l(const wchar_t *__text, _locale_t __locale);
__extension__ long long _wtoi64_l(const wchar_t *__text, _locale_t __locale);
double _wcstod_l(const wchar_t *__text, wchar_t **__end, _locale_t __locale);
float _wcstof_l(const wchar_t *__text, wchar_t **__end, _locale_t __locale);
long double _wcstold_l(const wchar_t *__text, wchar_t **__end, _locale_t __locale);
long _wcstol_l(const wchar_t *__text, wchar_t **__end, int __base, _locale_t __locale);
unsigned long _wcstoul_l(const wchar_t *__text, wchar_t **__end, int __base, _locale_t __locale);
__extension__ long long _wcstoll_l(const wchar_t *__text, wchar_t **__end, int __base, _locale_t __locale);
__extension__ unsigned long long _wcstoull_l(const wchar_t *__text, wchar_t **__end, int __base, _locale_t __locale);
__extension__ long long _wcstoi64_l(const wchar_t *__text, wchar_t **__end, int __base, _locale_t __locale);
__extension__ unsigned long long _wcstoui64_l(const wchar_t *__text, wchar_t **__end, int __base, _locale_t __locale);
int _mblen_l(const char *__text, size_t __size, _locale_t __locale);
int _mbtowc_l(wchar_t *__to, const char *__text, size_t __size, _locale_t __locale);
int _wctomb_l(char *__to, wchar_t __c, _locale_t __locale);
errno_t _wctomb_s_l(int *__length, char *__to, size_t __size, wchar_t __c, _locale_t __locale);
size_t _mbstowcs_l(wchar_t *__to, const char *__from, size_t __count, _locale_t __locale);
size_t _wcstombs_l(char *__to, const wchar_t *__from, size_t __size, _locale_t __locale);
errno_t _mbstowcs_s_l(size_t *__length, wchar_t *__to, size_t __size, const char *__from, size_t __count, _locale_t __locale);
errno_t _wcstombs_s_l(size_t *__length, char *__to, size_t __size, const wchar_t *__from, size_t __count, _locale_t __locale);

/* The names without the underscore. */
__extension__ wchar_t *lltow(long long __value, wchar_t *__text, int __base);
__extension__ wchar_t *ulltow(unsigned long long __value, wchar_t *__text, int __base);
__extension__ long long wtoll(const wchar_t *__text);

__CRT_END_DECLS

#endif
