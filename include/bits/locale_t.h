/* SPDX-License-Identifier: MIT */
/* locale_t, for <locale.h> and the headers that declare *_l functions. */
#ifndef _BITS_LOCALE_T_H
#define _BITS_LOCALE_T_H

typedef struct __crt_locale *locale_t;

#endif
